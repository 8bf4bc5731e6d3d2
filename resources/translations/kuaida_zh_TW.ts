<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>kuaida</name>
    <message>
        <source>Open the picker</source>
        <translation>開啟快選</translation>
    </message>
    <message>
        <source>Search over any program.</source>
        <translation>在任何程式上搜尋短語。</translation>
    </message>
    <message>
        <source>Replies for the selected message</source>
        <translation>找這則訊息的回覆</translation>
    </message>
    <message>
        <source>Take the buyer's message and open the picker with replies for it.</source>
        <translation>取買家的訊息，打開快選並列出合適的回覆。</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>顯示或隱藏側欄</translation>
    </message>
    <message>
        <source>The narrow column beside the chat window.</source>
        <translation>聊天視窗旁邊的窄欄。</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>顯示側欄</translation>
    </message>
    <message>
        <source>What a second start of the program does.</source>
        <translation>再次啟動程式時做的事。</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>開啟短語庫</translation>
    </message>
    <message>
        <source>Write, approve and arrange phrases.</source>
        <translation>編寫、批准和整理短語。</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>開啟手冊</translation>
    </message>
    <message>
        <source>Read scenarios, buyer types, rules and documents.</source>
        <translation>閱讀場景、買家類型、規則和文件。</translation>
    </message>
    <message>
        <source>Walk through a playbook</source>
        <translation>按流程走一遍</translation>
    </message>
    <message>
        <source>One step of a talk at a time, with phrases for each.</source>
        <translation>一步一步來，每一步都有短語。</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新增短語</translation>
    </message>
    <message>
        <source>Write a new phrase; it waits as a draft until it is approved.</source>
        <translation>寫一條新短語；批准之前它是草稿。</translation>
    </message>
    <message>
        <source>New phrase from the clipboard</source>
        <translation>用剪貼簿內容新增短語</translation>
    </message>
    <message>
        <source>Write a new phrase from what was copied: a reply becomes its text, a buyer's message its question.</source>
        <translation>用複製的內容寫新短語：回覆成為正文，買家的話成為問法。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save the phrase that is being edited.</source>
        <translation>儲存正在編輯的短語。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Fill the phrase and copy it.</source>
        <translation>填好短語並複製。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Let the draft serve.</source>
        <translation>讓草稿開始使用。</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Drop the edit that waits for approval.</source>
        <translation>放棄等待批准的修改。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take the phrase out of use at once; it can be brought back.</source>
        <translation>立即停用這條短語；以後可以恢復。</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>緊急撤回…</translation>
    </message>
    <message>
        <source>Take the phrase out of use at once and say why; the reason is kept.</source>
        <translation>馬上停用並寫明原因，原因會留存。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Bring a retired phrase back.</source>
        <translation>恢復已停用的短語。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Keep the phrase near the top for yourself.</source>
        <translation>讓這條短語對自己總是靠前。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take back your newest change.</source>
        <translation>復原自己最近的一次更改。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Bring back what undo took away.</source>
        <translation>重做剛復原的更改。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Go to the search box.</source>
        <translation>跳到搜尋框。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Take phrases from a teammate's file.</source>
        <translation>從同事的檔案中取用短語。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write phrases to a file for teammates.</source>
        <translation>把短語寫入檔案，分享給同事。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Write a verified copy of the phrasebook.</source>
        <translation>寫一份經過校驗的短語庫副本。</translation>
    </message>
    <message>
        <source>Switch agent…</source>
        <translation>切換客服…</translation>
    </message>
    <message>
        <source>Uses are counted for the agent who is signed in.</source>
        <translation>使用次數記在目前登入的客服名下。</translation>
    </message>
    <message>
        <source>Shop profile…</source>
        <translation>店鋪資料…</translation>
    </message>
    <message>
        <source>The facts and policies of the shop.</source>
        <translation>店鋪的資訊和政策。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Everything that can be chosen.</source>
        <translation>所有可以選擇的項目。</translation>
    </message>
    <message>
        <source>About Kuaida</source>
        <translation>關於快答</translation>
    </message>
    <message>
        <source>The version, and where the phrasebook is.</source>
        <translation>版本，以及短語庫在哪裡。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>End Kuaida; hotkeys stop working.</source>
        <translation>結束快答；快速鍵隨之停用。</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Before: {count}</source>
        <translation>上期：{count}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>顯示為表格</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>複製或儲存</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>複製為圖片</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自選日期…</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>與上期比較</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>全部客服</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>全部場景</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>場景</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>上期日期</translation>
    </message>
    <message>
        <source>My uses, day by day</source>
        <translation>我每天的使用次數</translation>
    </message>
    <message>
        <source>What I use most (30 days)</source>
        <translation>我用得最多的（30 天）</translation>
    </message>
    <message>
        <source>What to learn next</source>
        <translation>接下來學什麼</translation>
    </message>
    <message>
        <source>Favourites that I never use</source>
        <translation>收藏了卻沒用的</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短語</translation>
    </message>
    <message>
        <source>Seconds run from the copied message to the inserted reply; how long the buyer waited cannot be seen from here. Keys saved: the characters of the replies, less the keys pressed to find them.</source>
        <translation>時間從複製買家訊息算到填入回覆；買家等了多久，這裡看不到。少敲的鍵：回覆的字數減去找到它按的鍵。</translation>
    </message>
    <message>
        <source>Uses today</source>
        <translation>今天使用</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Through suggestions</source>
        <translation>來自推薦</translation>
    </message>
    <message>
        <source>Keys saved this week</source>
        <translation>本週少敲的鍵</translation>
    </message>
    <message>
        <source>Message to reply</source>
        <translation>從訊息到回覆</translation>
    </message>
    <message>
        <source>last week by today: {count}</source>
        <translation>上週同期：{count}</translation>
    </message>
    <message>
        <source>Scenarios in which I search longest; codes, favourites or hotkeys would help there.</source>
        <translation>我搜尋最久的場景；記住編碼、收藏或設快捷鍵會更快。</translation>
    </message>
    <message>
        <source>Not used by me in the last 30 days.</source>
        <translation>最近 30 天我沒有用過。</translation>
    </message>
    <message>
        <source>usual day: {count}</source>
        <translation>平常一天：{count}</translation>
    </message>
    <message numerus="yes">
        <source>s on average, %n searches</source>
        <translation><numerusform>秒（平均），%n 次搜尋</numerusform></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>{searches} searches, {messages} messages</source>
        <translation>搜尋 {searches}，訊息 {messages}</translation>
    </message>
    <message>
        <source>Uses, day by day</source>
        <translation>每天的使用次數</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>場景</translation>
    </message>
    <message>
        <source>Uses by weekday and hour</source>
        <translation>每週各時段的使用次數</translation>
    </message>
    <message>
        <source>Most used phrases</source>
        <translation>用得最多的短語</translation>
    </message>
    <message>
        <source>Buyer types</source>
        <translation>買家類型</translation>
    </message>
    <message>
        <source>How they were reached</source>
        <translation>怎麼用到的</translation>
    </message>
    <message>
        <source>Buyer type</source>
        <translation>買家類型</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Keys saved</source>
        <translation>少敲的鍵</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>沒找到答案</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>沒有選</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>上期：{count}</translation>
    </message>
    <message>
        <source>The characters of the replies, less the keys pressed to find them.</source>
        <translation>回覆的字數減去找到它按的鍵。</translation>
    </message>
    <message>
        <source>The median, from the copied message to the inserted reply. What the buyer waited cannot be seen. It is not kept by scenario.</source>
        <translation>中位數，從複製訊息算到填入回覆；買家等了多久看不到。不按場景儲存。</translation>
    </message>
    <message>
        <source>Dashes and thin marks: the time before.</source>
        <translation>虛線和細線：上期。</translation>
    </message>
    <message>
        <source>Key words of searches and messages without an answer, without personal data.</source>
        <translation>沒找到答案的搜尋和訊息的關鍵詞，不含個人資訊。</translation>
    </message>
    <message>
        <source>They are counted, but no key words are kept. The preferences can switch that on.</source>
        <translation>只計了次數，沒有保留關鍵詞；可以在設定裡打開。</translation>
    </message>
    <message>
        <source>On offer, but not used for 30 days</source>
        <translation>在用，但 30 天沒人用</translation>
    </message>
    <message>
        <source>Newly approved: who uses them?</source>
        <translation>新核准的：有人用嗎？</translation>
    </message>
    <message>
        <source>Retired, but still wanted</source>
        <translation>已停用，但仍有人要</translation>
    </message>
    <message>
        <source>Asked for, but not there</source>
        <translation>有人問，卻沒有</translation>
    </message>
    <message>
        <source>What the rules find</source>
        <translation>規則查出的問題</translation>
    </message>
    <message>
        <source>Where playbooks are left</source>
        <translation>流程在哪一步中斷</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>處</translation>
    </message>
    <message>
        <source>Each time the whole phrasebook was checked.</source>
        <translation>每次檢查全部短語的結果。</translation>
    </message>
    <message>
        <source>{count} of them not for 90 days.</source>
        <translation>其中 {count} 條 90 天沒人用。</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>在此中斷</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從沒用過</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>快選</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>側欄</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>必須改</translation>
    </message>
    <message>
        <source>Should be mended</source>
        <translation>應該改</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>可以改</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>上期 0</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>Free instead: {keys}. Change it in the preferences.</source>
        <translation>空閒的有：{keys}。可在設定中更改。</translation>
    </message>
    <message>
        <source>A hotkey came too late and was ignored.</source>
        <translation>快速鍵來得太晚，沒有執行。</translation>
    </message>
    <message>
        <source>Press it again if you still want it.</source>
        <translation>如果還需要，請再按一次。</translation>
    </message>
    <message>
        <source>{keys} is held by another program</source>
        <translation>{keys} 已被別的程式佔用</translation>
    </message>
    <message>
        <source>{keys} is not on this keyboard</source>
        <translation>這個鍵盤上沒有 {keys}</translation>
    </message>
    <message>
        <source>From the shop profile</source>
        <translation>取自店鋪資料</translation>
    </message>
    <message>
        <source>From the agent</source>
        <translation>取自客服</translation>
    </message>
    <message>
        <source>Asked for each reply</source>
        <translation>每次回覆時填寫</translation>
    </message>
    <message>
        <source>Insert a blank</source>
        <translation>插入待填項</translation>
    </message>
    <message>
        <source>A blank such as {name} is filled when the phrase is used.</source>
        <translation>{name} 這樣的空會在使用短語時填上。</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} / {limit} 字</translation>
    </message>
    <message>
        <source>Choose up to three buyer types that the phrase is made for.</source>
        <translation>選擇這條短語適用的買家類型，最多三種。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>All buyers</source>
        <translation>所有買家</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>{count} of {limit} chosen; none means all buyers.</source>
        <translation>已選 {count} / {limit}；不選表示適用所有買家。</translation>
    </message>
    <message>
        <source>Search buyer types</source>
        <translation>尋找買家類型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Only where the shop says {policy}</source>
        <translation>僅在店鋪政策為「{policy}」時啟用</translation>
    </message>
    <message>
        <source>Dropped the edit</source>
        <translation>已放棄修改</translation>
    </message>
    <message>
        <source>Saved and approved</source>
        <translation>已儲存並批准</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Hotkey set; another phrase gave it up</source>
        <translation>快速鍵已設定，原來使用它的短語已讓出</translation>
    </message>
    <message>
        <source>Hotkey set</source>
        <translation>快速鍵已設定</translation>
    </message>
    <message>
        <source>Hotkey removed</source>
        <translation>快速鍵已取消</translation>
    </message>
    <message>
        <source>Choose a phrase in the list to read and edit it, or write a new one with Ctrl+N.</source>
        <translation>在清單中選一條短語檢視和編輯，或按 Ctrl+N 寫一條新的。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Edit dropped</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Hotkey changed</source>
        <translation>更改快速鍵</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>復原：{action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>重做：{action}</translation>
    </message>
    <message>
        <source>Must not be sent</source>
        <translation>不能傳送</translation>
    </message>
    <message>
        <source>Needs a reason to stay</source>
        <translation>需要說明理由</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>建議看看</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>在正文中顯示</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Let the rule not hold for this phrase, for a reason that is kept</source>
        <translation>讓這條規則對本短語不適用，原因會留存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>還有 %n 條</numerusform></translation>
    </message>
    <message>
        <source>Write “{text}” instead</source>
        <translation>改為「{text}」</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>其他說法</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>買家問法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文標題</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手冊依據</translation>
    </message>
    <message>
        <source>What an agent looks for.</source>
        <translation>客服查找時看到的名字。</translation>
    </message>
    <message>
        <source>Other ways to say the same, so that replies do not sound alike.</source>
        <translation>同一意思的不同說法，避免回覆千篇一律。</translation>
    </message>
    <message>
        <source>How buyers ask for it, one question a line.</source>
        <translation>買家會怎麼問，每行一句。</translation>
    </message>
    <message>
        <source>A short code that finds the phrase at once.</source>
        <translation>輸入簡短編碼，立即找到這條短語。</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them.</source>
        <translation>自訂的詞，用逗號隔開。</translation>
    </message>
    <message>
        <source>What an agent has to mind before using the phrase.</source>
        <translation>客服使用前要留意的事。</translation>
    </message>
    <message>
        <source>The last day on which the phrase is offered, such as 2026-12-31.</source>
        <translation>最後一天可用的日期，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>Tick none where the phrase suits all platforms.</source>
        <translation>適用所有平台時都不用勾選。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改內容</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here.</source>
        <translation>還沒有更改過，以後的每次更改都會列在這裡。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>The texts stayed as they were.</source>
        <translation>文字沒有變化。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>A global hotkey that copies the phrase without any window.</source>
        <translation>按下全域快速鍵直接複製這條短語，不開啟視窗。</translation>
    </message>
    <message>
        <source>The approved text keeps serving while this edit waits.</source>
        <translation>這次修改等待批准期間，仍使用已批准的文字。</translation>
    </message>
    <message>
        <source>Serves now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Also changed: {fields}</source>
        <translation>同時更改：{fields}</translation>
    </message>
    <message>
        <source>Taobao and Tmall</source>
        <translation>淘寶/天貓</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京東</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Only for me, usable at once</source>
        <translation>僅供自己使用，立即可用</translation>
    </message>
    <message>
        <source>The phrase was changed after you began; saving replaces that change.</source>
        <translation>您開始編輯後這條短語已被改動；儲存會覆蓋那次改動。</translation>
    </message>
    <message>
        <source>Drop the edit</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>differs from the handbook's text</source>
        <translation>與手冊原文不同</translation>
    </message>
    <message>
        <source>an edit waits</source>
        <translation>有修改待批准</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>from the handbook</source>
        <translation>來自手冊</translation>
    </message>
    <message>
        <source>out of use; it can be brought back</source>
        <translation>已不再使用，可以恢復</translation>
    </message>
    <message>
        <source>not offered until it is approved</source>
        <translation>批准後才會啟用</translation>
    </message>
    <message>
        <source>by {name}, {date}</source>
        <translation>{name}，{date}</translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>新增說法</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>移除這個說法</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>說法 {number}</translation>
    </message>
    <message>
        <source>Waived: {rule} – {reason}</source>
        <translation>已放行：{rule}（{reason}）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Waive the rule</source>
        <translation>放行這條規則</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>The rule will not hold for this phrase: {rule}</source>
        <translation>這條規則對本短語將不適用：{rule}</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>手冊出處</translation>
    </message>
    <message>
        <source>Use with care</source>
        <translation>慎用</translation>
    </message>
    <message>
        <source>Don't</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短語清單</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>特點</translation>
    </message>
    <message>
        <source>How one tells</source>
        <translation>怎麼看出來</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>語氣</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>不要這樣</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>為什麼</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>這樣說</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>換個說法</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>要點</translation>
    </message>
    <message>
        <source>Good words</source>
        <translation>多用的詞</translation>
    </message>
    <message>
        <source>Words to leave</source>
        <translation>少用的詞</translation>
    </message>
    <message>
        <source>No replies here, and why</source>
        <translation>這裡沒有回覆，原因</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Permitted instead</source>
        <translation>可以怎麼做</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>For the agent, not for buyers</source>
        <translation>供客服參考，不對買家說</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>詞彙</translation>
    </message>
    <message>
        <source>Facts and figures</source>
        <translation>資料與時限</translation>
    </message>
    <message>
        <source>Pages of the shop</source>
        <translation>店鋪自備資料</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>小工具</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜尋手冊</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>註冊時間</translation>
    </message>
    <message>
        <source>Credit and registration of a buyer</source>
        <translation>買家的信用與註冊時間</translation>
    </message>
    <message>
        <source>Only a hint for the tone: look at what the buyer says before you go by it.</source>
        <translation>只是語氣上的提示：先看買家怎麼說，再決定怎麼答。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>not long ago</source>
        <translation>短</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>久</translation>
    </message>
    <message>
        <source>Which couriers go where, how long they take, whom to ring. Write it here; it is yours to keep fresh.</source>
        <translation>哪家快遞到哪裡、要幾天、找誰聯絡。寫在這裡，由店鋪自己更新。</translation>
    </message>
    <message>
        <source>Links that are often asked for: size tables, instructions, the rules of the platform.</source>
        <translation>常被問到的連結：尺碼表、使用說明、平台規則。</translation>
    </message>
    <message>
        <source>What postage costs where, from which amount it is free, what remote places cost more.</source>
        <translation>各地運費多少、滿多少免運、偏遠地區加多少。</translation>
    </message>
    <message>
        <source>Postcodes, regions that are not delivered to, places that take longer.</source>
        <translation>郵遞區號、送不到的地區、要多等幾天的地方。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Off in this shop</source>
        <translation>本店不用</translation>
    </message>
    <message>
        <source>How seriously your shop takes this rule</source>
        <translation>本店對這條規則的嚴格程度</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>上線檢查清單</translation>
    </message>
    <message>
        <source>Tick what is done; Enter opens the playbook. Tomorrow the list is empty again.</source>
        <translation>做完一項勾一項；按 Enter 開啟對應流程。明天重新開始。</translation>
    </message>
    <message>
        <source>The handbook</source>
        <translation>客服手冊</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Show its phrases in the library</source>
        <translation>在短語庫裡看短語</translation>
    </message>
    <message>
        <source>Walk through it</source>
        <translation>按流程走一遍</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前進</translation>
    </message>
    <message>
        <source>No chat window was in front.</source>
        <translation>前面沒有聊天視窗。</translation>
    </message>
    <message>
        <source>Nothing is ever pasted into this program.</source>
        <translation>這個程式裡從不貼上。</translation>
    </message>
    <message>
        <source>This program would act on the line breaks.</source>
        <translation>這個程式會把換行當成命令。</translation>
    </message>
    <message>
        <source>The window was closed.</source>
        <translation>視窗已經關閉。</translation>
    </message>
    <message>
        <source>Another window is in front now.</source>
        <translation>現在前面是另一個視窗。</translation>
    </message>
    <message>
        <source>The window shows something else now.</source>
        <translation>視窗裡的內容已經換了。</translation>
    </message>
    <message>
        <source>A key stayed down.</source>
        <translation>有鍵一直按著沒鬆開。</translation>
    </message>
    <message>
        <source>The program did not take it: click into its input box.</source>
        <translation>對方程式沒有取走文字，請點一下它的輸入框。</translation>
    </message>
    <message>
        <source>Copied, not pasted: {title}</source>
        <translation>已複製，沒有貼上：{title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Paste it there yourself.</source>
        <translation>請自己按 Ctrl+V 貼上。</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已複製：{title}</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed</source>
        <translation>已匯入：新增 {new} 條，修改 {changed} 條</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases go out of use everywhere at once. The reason stands in their history.</source>
        <translation><numerusform>%n 條短語將馬上在各處停用，原因寫進歷史。</numerusform></translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>還沒有複製內容</translation>
    </message>
    <message>
        <source>Copy a reply or a buyer's message first.</source>
        <translation>請先複製一條回覆或買家的話。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>緊急撤回</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n phrases to {file}</source>
        <translation><numerusform>已把 %n 條短語寫入 {file}</numerusform></translation>
    </message>
    <message>
        <source>adding a phrase</source>
        <translation>新增短語</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moving phrases</source>
        <translation>移動短語</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>dropping an edit</source>
        <translation>放棄修改</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>a hotkey</source>
        <translation>快速鍵設定</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>adding a scenario</source>
        <translation>新增場景</translation>
    </message>
    <message>
        <source>a change of the shop profile</source>
        <translation>店鋪資料的修改</translation>
    </message>
    <message>
        <source>Added to the favourites</source>
        <translation>已加入收藏</translation>
    </message>
    <message>
        <source>Removed from the favourites</source>
        <translation>已取消收藏</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n phrases</source>
        <translation><numerusform>已批准 %n 條短語</numerusform></translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>沒有需要更改的內容</translation>
    </message>
    <message>
        <source>Dropped the edit that waited</source>
        <translation>已放棄待批准的修改</translation>
    </message>
    <message numerus="yes">
        <source>Retired %n phrases</source>
        <translation><numerusform>已停用 %n 條短語</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n phrases</source>
        <translation><numerusform>已恢復 %n 條短語</numerusform></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{done}; %n break rules and wait: {titles}</source>
        <translation><numerusform>{done}；%n 條違反規則，仍待批准：{titles}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n phrases to {scenario}; approved ones wait</source>
        <translation><numerusform>已把 %n 條短語移到「{scenario}」；已批准的等待批准</numerusform></translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>已備份到 {file}</translation>
    </message>
    <message>
        <source>Version {version}. The phrasebook is in {folder}.</source>
        <translation>版本 {version}。短語庫在 {folder}。</translation>
    </message>
    <message>
        <source>They are there when you open the library again.</source>
        <translation>再次開啟短語庫時它們還在。</translation>
    </message>
    <message numerus="yes">
        <source>%n edits are kept, but not saved</source>
        <translation><numerusform>有 %n 處修改已留存，但尚未儲存</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases chosen</source>
        <translation><numerusform>已選 %n 條短語</numerusform></translation>
    </message>
    <message>
        <source>Everything here is done to all of them, and one undo takes it back.</source>
        <translation>這裡的操作對所選短語一起生效，復原一次即可全部還原。</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>移到此處</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>No favourites yet. Mark a phrase with Ctrl+D to find it here.</source>
        <translation>還沒有收藏。選取短語按 Ctrl+D，它就會出現在這裡。</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>沒有等待批准的內容。</translation>
    </message>
    <message>
        <source>No personal phrases yet. Write a new one with Ctrl+N and tick “Only for me”.</source>
        <translation>還沒有個人短語。按 Ctrl+N 新增，並勾選「僅供自己使用」。</translation>
    </message>
    <message>
        <source>Every approved phrase is offered: none has expired, none is for another platform or policy.</source>
        <translation>已批准的短語都在提供：沒有過期的，也沒有屬於別的平台或政策的。</translation>
    </message>
    <message>
        <source>Nothing is retired.</source>
        <translation>沒有停用的短語。</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”.</source>
        <translation>這裡沒有符合「{text}」的短語。</translation>
    </message>
    <message>
        <source>No phrases here yet. Write one with Ctrl+N.</source>
        <translation>這裡還沒有短語，按 Ctrl+N 寫一條。</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Edit waits</source>
        <translation>修改待批</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases</source>
        <translation><numerusform>%n 條短語</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n 條待批准</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態列</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>已選 %n 條</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>All phrases</source>
        <translation>全部短語</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>目前不提供</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>短語庫</translation>
    </message>
    <message>
        <source>Something went wrong inside Kuaida.</source>
        <translation>快答內部出了錯。</translation>
    </message>
    <message>
        <source>Your phrases are safe. Details are in the log folder.</source>
        <translation>短語都完好。詳情見記錄資料夾。</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任何狀態</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>匯出短語</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen phrases</source>
        <translation><numerusform>所選的 %n 條短語</numerusform></translation>
    </message>
    <message>
        <source>All phrases of the shop</source>
        <translation>店鋪的全部短語</translation>
    </message>
    <message>
        <source>Personal phrases stay at home unless you choose them in the list.</source>
        <translation>個人短語不會匯出，除非在清單中選取它們。</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases will be written.</source>
        <translation><numerusform>將寫入 %n 條短語。</numerusform></translation>
    </message>
    <message>
        <source>Only {place}</source>
        <translation>僅「{place}」</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>匯入短語</translation>
    </message>
    <message>
        <source>Files of phrases</source>
        <translation>短語檔案</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Changed texts wait for approval; what serves now keeps serving</source>
        <translation>有改動的文字等待批准，現用文字繼續使用</translation>
    </message>
    <message>
        <source>Changed texts replace what is here at once</source>
        <translation>有改動的文字立即替換現用文字</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>There is nothing to take in: everything in this file is here already.</source>
        <translation>沒有可匯入的內容：檔案中的短語這裡都有了。</translation>
    </message>
    <message>
        <source>New phrases arrive as drafts. One undo takes the whole import back.</source>
        <translation>新短語作為草稿匯入；復原一次即可取消整個匯入。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>無改動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Phrases in the file</source>
        <translation>檔案中的短語</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Auto-replies: use with care, and switch them off when you are back.</source>
        <translation>自動回覆：慎用，回來就關掉。</translation>
    </message>
    <message>
        <source>Status texts: for your status, not for one buyer.</source>
        <translation>狀態文字：放在自己的狀態裡，不發給某位買家。</translation>
    </message>
    <message>
        <source>Talking points: for the phone.</source>
        <translation>電話要點：通話時用。</translation>
    </message>
    <message>
        <source>Checklists for yourself, not for buyers.</source>
        <translation>給自己的清單，不發給買家。</translation>
    </message>
    <message>
        <source>No replies here: {name}</source>
        <translation>這裡不提供話術：{name}</translation>
    </message>
    <message>
        <source>There are no phrases here yet.</source>
        <translation>這裡還沒有短語。</translation>
    </message>
    <message>
        <source>Kuaida</source>
        <translation>快答</translation>
    </message>
    <message>
        <source>Show or hide the scenarios</source>
        <translation>顯示或隱藏場景</translation>
    </message>
    <message>
        <source>Buyer: {name}</source>
        <translation>買家：{name}</translation>
    </message>
    <message>
        <source>Walk through its playbook</source>
        <translation>走它的流程</translation>
    </message>
    <message>
        <source>No shop profile yet</source>
        <translation>還沒有店鋪資料</translation>
    </message>
    <message>
        <source>Kuaida panel</source>
        <translation>快答側欄</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>例如：{example}</translation>
    </message>
    <message>
        <source>Enter in the last field, or Ctrl+Enter</source>
        <translation>在最後一項按 Enter，或隨時按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>待填項</translation>
    </message>
    <message>
        <source>Not in the profile yet; asked for this reply only.</source>
        <translation>店鋪資料裡還沒有；只用於這一條回覆。</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer words, pinyin or initials.</source>
        <translation>沒有找到「{text}」。試試更短的詞、拼音或首字母。</translation>
    </message>
    <message>
        <source>From {count} s ago: {text}</source>
        <translation>來自 {count} 秒前：{text}</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>上一種說法</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>下一種說法</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>複製這種說法</translation>
    </message>
    <message>
        <source>Mind: {text}</source>
        <translation>注意：{text}</translation>
    </message>
    <message>
        <source>For: {names}</source>
        <translation>適合：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Handbook {doc} · {section}</source>
        <translation>手冊 {doc} · {section}</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>音近</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問法</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Found phrases</source>
        <translation>找到的短語</translation>
    </message>
    <message>
        <source>Search: words, pinyin, initials, code</source>
        <translation>搜短語：漢字、拼音、首字母、編碼</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>搜尋短語</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Letters are taken as pinyin. Tap Shift for the input method.</source>
        <translation>字母當拼音用。輕按 Shift 換成輸入法。</translation>
    </message>
    <message>
        <source>Letters go to the input method. Tap Shift to take them as pinyin.</source>
        <translation>字母交給輸入法。輕按 Shift 換成直接輸拼音。</translation>
    </message>
    <message>
        <source>Kuaida: pick a phrase</source>
        <translation>快答：快選</translation>
    </message>
    <message>
        <source>Tab next</source>
        <translation>Tab 下一項</translation>
    </message>
    <message>
        <source>Enter in the last field, or Ctrl+Enter: copy</source>
        <translation>最後一項按 Enter，或隨時 Ctrl+Enter 複製</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <source>Alt+1…9 pick</source>
        <translation>Alt+1…9 直接選</translation>
    </message>
    <message>
        <source>←→ other wording</source>
        <translation>←→ 換說法</translation>
    </message>
    <message>
        <source>Ctrl+D favourite</source>
        <translation>Ctrl+D 收藏</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc 關閉</translation>
    </message>
    <message>
        <source>Enter insert</source>
        <translation>Enter 插入</translation>
    </message>
    <message>
        <source>Ctrl+C copy</source>
        <translation>Ctrl+C 複製</translation>
    </message>
    <message>
        <source>Enter copy</source>
        <translation>Enter 複製</translation>
    </message>
    <message>
        <source>Phrases (a click or Enter copies)</source>
        <translation>短語（點擊或 Enter 複製）</translation>
    </message>
    <message>
        <source>One of {total} ways</source>
        <translation>共 {total} 種辦法，任選</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>第 {number} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Did it not work? Another way:</source>
        <translation>沒有效果？換一種：</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>接下來：</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>這是最後一步。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>從頭開始</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Read it in the handbook</source>
        <translation>在手冊裡看</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Uses are counted under it. Several agents can share this computer.</source>
        <translation>使用次數記在這個名字下；幾位客服可以共用一台電腦。</translation>
    </message>
    <message>
        <source>For example {example}</source>
        <translation>例如：{example}</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>新增客服</translation>
    </message>
    <message>
        <source>Name of a new agent</source>
        <translation>新客服的名字</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Sign in as this agent</source>
        <translation>切換到這位客服</translation>
    </message>
    <message>
        <source>Who answers the buyers?</source>
        <translation>誰來回覆買家？</translation>
    </message>
    <message>
        <source>Your uses are counted under your name; buyers may be told another one.</source>
        <translation>使用次數記在您的名字下；給買家看的稱呼可以不同。</translation>
    </message>
    <message>
        <source>Which shop?</source>
        <translation>哪家店鋪？</translation>
    </message>
    <message>
        <source>Its name fills the phrases, and the platform decides which of them fit.</source>
        <translation>短語裡會填上店名；平台決定哪些短語合適。</translation>
    </message>
    <message>
        <source>Facts about the shop</source>
        <translation>店鋪資訊</translation>
    </message>
    <message>
        <source>Phrases fill their blanks from these. Leave empty what you do not know: it is asked for when it is needed.</source>
        <translation>短語裡的空由這些資訊自動填上。不清楚的可以留空，用到時會再問。</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>記住三個鍵</translation>
    </message>
    <message>
        <source>That is all. Everything can be changed in the preferences.</source>
        <translation>就這些。以後都可以在設定中更改。</translation>
    </message>
    <message>
        <source>Welcome to Kuaida</source>
        <translation>歡迎使用快答</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店鋪</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Opens the picker over any program: type a few letters of the pinyin, Enter copies.</source>
        <translation>在任何程式上開啟快選：輸入幾個拼音字母，按 Enter 複製。</translation>
    </message>
    <message>
        <source>Shows or hides the panel from a window of Kuaida; a click on the tray icon does the same.</source>
        <translation>在快答的視窗裡顯示或隱藏側欄；按一下系統匣圖示也一樣。</translation>
    </message>
    <message>
        <source>Copies “{title}” at once. Any phrase can have such a hotkey.</source>
        <translation>直接複製「{title}」。每條短語都可以有這樣的快速鍵。</translation>
    </message>
    <message>
        <source>{keys} copies “{title}”. Take it away there first.</source>
        <translation>{keys} 用來複製「{title}」，請先在那裡移除。</translation>
    </message>
    <message>
        <source>{keys} opens the picker.</source>
        <translation>{keys} 用來開啟快選。</translation>
    </message>
    <message>
        <source>Phrases with a hotkey</source>
        <translation>短語快速鍵</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店鋪</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not offered here</source>
        <translation>本店不用</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>These keys copy the phrase in any program, without a window. A phrase is given its first hotkey in the library.</source>
        <translation>在任何程式中按這些鍵，不開視窗就複製短語。要給別的短語設快速鍵，請到短語庫。</translation>
    </message>
    <message>
        <source>No phrase has a hotkey yet: open a phrase in the library and give it one.</source>
        <translation>還沒有短語設了快速鍵：請在短語庫中開啟一條短語來設定。</translation>
    </message>
    <message>
        <source>Hotkey of “{title}”</source>
        <translation>「{title}」的快速鍵</translation>
    </message>
    <message>
        <source>{title} ({state})</source>
        <translation>{title}（{state}）</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Phrases fill their blanks from these. What is empty is asked for when it is needed.</source>
        <translation>短語裡的空由這些資訊自動填上；留空的，用到時再問。</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>更多資訊</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>What the shop decides. Phrases that do not fit are not offered.</source>
        <translation>由店鋪決定；不符合的短語不會出現。</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店鋪名</translation>
    </message>
    <message>
        <source>The name that buyers see</source>
        <translation>買家看到的店名</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Phrases that a platform does not know or forbids are then left out.</source>
        <translation>平台沒有或不允許的說法會被略去。</translation>
    </message>
    <message>
        <source>Another, or several</source>
        <translation>其他或多個平台</translation>
    </message>
    <message>
        <source>Shop profile</source>
        <translation>店鋪資料</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>目前店鋪</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>新店鋪</translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>新增店鋪</translation>
    </message>
    <message>
        <source>Give the shop a name, then its facts are kept.</source>
        <translation>先填店鋪名，資訊才會儲存。</translation>
    </message>
    <message>
        <source>Switch agent</source>
        <translation>切換客服</translation>
    </message>
    <message>
        <source>Who answers now?</source>
        <translation>現在是誰在回覆？</translation>
    </message>
    <message>
        <source>Type a name; a new one is added</source>
        <translation>輸入名字；新名字會自動新增</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>新增「{name}」</translation>
    </message>
    <message>
        <source>{name} (signed in)</source>
        <translation>{name}（已登入）</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Nothing here has to do with that.</source>
        <translation>沒有相關的設定。</translation>
    </message>
    <message>
        <source>The phrasebook is damaged</source>
        <translation>短語庫已損壞</translation>
    </message>
    <message>
        <source>There is no good backup. The damaged file is kept in the folder “aside”; start with the handbook's phrases?</source>
        <translation>沒有完好的備份。損壞的檔案會留在「aside」資料夾裡；要從手冊短語重新開始嗎？</translation>
    </message>
    <message>
        <source>Bring back the backup “{name}”? The damaged file is kept in the folder “aside”.</source>
        <translation>還原備份「{name}」嗎？損壞的檔案會留在「aside」資料夾裡。</translation>
    </message>
    <message>
        <source>The phrasebook cannot be opened</source>
        <translation>打不開短語庫</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Inserting</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The language of the windows. Phrases stay as they are.</source>
        <translation>介面的語言。短語內容不變。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system uses at the moment.</source>
        <translation>淺色、深色，或跟隨系統。</translation>
    </message>
    <message>
        <source>Notices stay for (seconds)</source>
        <translation>提示停留時間（秒）</translation>
    </message>
    <message>
        <source>How long the small notice shows what was copied.</source>
        <translation>複製後小提示顯示多久。</translation>
    </message>
    <message>
        <source>Show the panel at start</source>
        <translation>啟動時顯示側欄</translation>
    </message>
    <message>
        <source>Else Kuaida starts in the tray.</source>
        <translation>否則啟動後只在系統匣裡。</translation>
    </message>
    <message>
        <source>The global hotkey that opens the picker over any program.</source>
        <translation>在任何程式上開啟快選的全域快速鍵。</translation>
    </message>
    <message>
        <source>Opens the picker with replies for what is selected in the chat, or was copied from it. Alt+W is a good key.</source>
        <translation>按聊天裡選取的或剛複製的訊息，打開快選並列出回覆。建議用 Alt+W。</translation>
    </message>
    <message>
        <source>Direct hotkeys</source>
        <translation>短語直達鍵</translation>
    </message>
    <message>
        <source>Phrases that have a hotkey of their own are copied by it without any window.</source>
        <translation>有快速鍵的短語，按一下就複製，不開任何視窗。</translation>
    </message>
    <message>
        <source>A phrase that is picked</source>
        <translation>選定短語以後</translation>
    </message>
    <message>
        <source>Pasting puts it into the box that has the keyboard and the earlier clipboard back. Nothing is ever sent.</source>
        <translation>貼上會把短語放進正在輸入的框裡，再還原原來的剪貼簿。從不替您傳送。</translation>
    </message>
    <message>
        <source>Keep pasted phrases out of clipboard histories</source>
        <translation>貼上的短語不進剪貼簿歷史</translation>
    </message>
    <message>
        <source>Programs that remember what was copied are asked not to remember phrases that were pasted.</source>
        <translation>請記錄剪貼簿歷史的程式不要記錄貼上過的短語。</translation>
    </message>
    <message>
        <source>Type letters as pinyin</source>
        <translation>字母當拼音用</translation>
    </message>
    <message>
        <source>Search boxes take letters themselves; tap Shift to hand over to the input method and back.</source>
        <translation>搜尋框直接接收字母；輕按 Shift 切換到輸入法，再按切回。</translation>
    </message>
    <message>
        <source>Record what is used</source>
        <translation>記錄使用情況</translation>
    </message>
    <message>
        <source>Which phrase, when and how; never a text of a buyer, never what was filled in.</source>
        <translation>哪條短語、什麼時候、怎麼用的；從不記錄買家的話，也不記錄填入的內容。</translation>
    </message>
    <message>
        <source>Keep key words of what had no answer</source>
        <translation>保留沒找到答案的關鍵詞</translation>
    </message>
    <message>
        <source>Of searches and messages without an answer, a few words without personal data, for the lead. Off: they are only counted.</source>
        <translation>沒找到答案的搜尋和訊息，只留幾個不含個人資訊的詞給主管看；關閉時只計次數。</translation>
    </message>
    <message>
        <source>Keep single uses for (days)</source>
        <translation>單次記錄保留（天）</translation>
    </message>
    <message>
        <source>Afterwards only sums by day are left.</source>
        <translation>之後只留每天的合計。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>is copied</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>is pasted into the chat</source>
        <translation>貼到聊天框</translation>
    </message>
    <message>
        <source>Hotkeys work</source>
        <translation>快速鍵正常</translation>
    </message>
    <message>
        <source>Choose another hotkey in the preferences.</source>
        <translation>請在設定中換一個快速鍵。</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <translation>客服：{name}</translation>
    </message>
    <message>
        <source>Click, then press the keys together. Backspace takes the hotkey away, Esc leaves it.</source>
        <translation>按一下後同時按下組合鍵。Backspace 移除，Esc 保持原樣。</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>請按組合鍵…</translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation>未設快速鍵</translation>
    </message>
    <message>
        <source>Remove the hotkey</source>
        <translation>移除快速鍵</translation>
    </message>
    <message>
        <source>Free:</source>
        <translation>空閒：</translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation>使用 {keys}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
</context>
</TS>
