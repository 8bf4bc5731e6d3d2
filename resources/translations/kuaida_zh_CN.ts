<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kuaida</name>
    <message>
        <source>Open the picker</source>
        <translation>打开快选</translation>
    </message>
    <message>
        <source>Search over any program.</source>
        <translation>在任何程序上搜索短语。</translation>
    </message>
    <message>
        <source>Replies for the selected message</source>
        <translation>找这条消息的回复</translation>
    </message>
    <message>
        <source>Take the buyer's message and open the picker with replies for it.</source>
        <translation>取买家的消息，打开快选并列出合适的回复。</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏侧栏</translation>
    </message>
    <message>
        <source>The narrow column beside the chat window.</source>
        <translation>聊天窗口旁边的窄栏。</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>显示侧栏</translation>
    </message>
    <message>
        <source>What a second start of the program does.</source>
        <translation>再次启动程序时做的事。</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>打开短语库</translation>
    </message>
    <message>
        <source>Write, approve and arrange phrases.</source>
        <translation>编写、批准和整理短语。</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Read scenarios, buyer types, rules and documents.</source>
        <translation>阅读场景、买家类型、规则和文档。</translation>
    </message>
    <message>
        <source>Walk through a playbook</source>
        <translation>按流程走一遍</translation>
    </message>
    <message>
        <source>One step of a talk at a time, with phrases for each.</source>
        <translation>一步一步来，每一步都有短语。</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新建短语</translation>
    </message>
    <message>
        <source>Write a new phrase; it waits as a draft until it is approved.</source>
        <translation>写一条新短语；批准之前它是草稿。</translation>
    </message>
    <message>
        <source>New phrase from the clipboard</source>
        <translation>用剪贴板内容新建短语</translation>
    </message>
    <message>
        <source>Write a new phrase from what was copied: a reply becomes its text, a buyer's message its question.</source>
        <translation>用复制的内容写新短语：回复成为正文，买家的话成为问法。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the phrase that is being edited.</source>
        <translation>保存正在编辑的短语。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fill the phrase and copy it.</source>
        <translation>填好短语并复制。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Let the draft serve.</source>
        <translation>让草稿开始使用。</translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Drop the edit that waits for approval.</source>
        <translation>放弃等待批准的修改。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take the phrase out of use at once; it can be brought back.</source>
        <translation>立即停用这条短语；以后可以恢复。</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>紧急撤回…</translation>
    </message>
    <message>
        <source>Take the phrase out of use at once and say why; the reason is kept.</source>
        <translation>马上停用并写明原因，原因会留存。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring a retired phrase back.</source>
        <translation>恢复已停用的短语。</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Keep the phrase near the top for yourself.</source>
        <translation>让这条短语对自己总是靠前。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back your newest change.</source>
        <translation>撤销自己最近的一次更改。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Bring back what undo took away.</source>
        <translation>重做刚撤销的更改。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Go to the search box.</source>
        <translation>跳到搜索框。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take phrases from a teammate's file.</source>
        <translation>从同事的文件中取用短语。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write phrases to a file for teammates.</source>
        <translation>把短语写入文件，分享给同事。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Write a verified copy of the phrasebook.</source>
        <translation>写一份经过校验的短语库副本。</translation>
    </message>
    <message>
        <source>Switch agent…</source>
        <translation>切换客服…</translation>
    </message>
    <message>
        <source>Uses are counted for the agent who is signed in.</source>
        <translation>使用次数记在当前登录的客服名下。</translation>
    </message>
    <message>
        <source>Shop profile…</source>
        <translation>店铺资料…</translation>
    </message>
    <message>
        <source>The facts and policies of the shop.</source>
        <translation>店铺的信息和政策。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Everything that can be chosen.</source>
        <translation>所有可以选择的项目。</translation>
    </message>
    <message>
        <source>About Kuaida</source>
        <translation>关于快答</translation>
    </message>
    <message>
        <source>The version, and where the phrasebook is.</source>
        <translation>版本，以及短语库在哪里。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>End Kuaida; hotkeys stop working.</source>
        <translation>退出快答；快捷键随之停用。</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>复制或保存</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
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
        <translation>全部时间</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自选日期…</translation>
    </message>
    <message>
        <source>Compare with the time before</source>
        <translation>与上期比较</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>全部客服</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>全部场景</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
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
        <translation>我每天的使用次数</translation>
    </message>
    <message>
        <source>What I use most (30 days)</source>
        <translation>我用得最多的（30 天）</translation>
    </message>
    <message>
        <source>What to learn next</source>
        <translation>接下来学什么</translation>
    </message>
    <message>
        <source>Favourites that I never use</source>
        <translation>收藏了却没用的</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Seconds run from the copied message to the inserted reply; how long the buyer waited cannot be seen from here. Keys saved: the characters of the replies, less the keys pressed to find them.</source>
        <translation>时间从复制买家消息算到填入回复；买家等了多久，这里看不到。少敲的键：回复的字数减去找到它按的键。</translation>
    </message>
    <message>
        <source>Uses today</source>
        <translation>今天使用</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Through suggestions</source>
        <translation>来自推荐</translation>
    </message>
    <message>
        <source>Keys saved this week</source>
        <translation>本周少敲的键</translation>
    </message>
    <message>
        <source>Message to reply</source>
        <translation>从消息到回复</translation>
    </message>
    <message>
        <source>last week by today: {count}</source>
        <translation>上周同期：{count}</translation>
    </message>
    <message>
        <source>Scenarios in which I search longest; codes, favourites or hotkeys would help there.</source>
        <translation>我搜索最久的场景；记住编码、收藏或设快捷键会更快。</translation>
    </message>
    <message>
        <source>Not used by me in the last 30 days.</source>
        <translation>最近 30 天我没有用过。</translation>
    </message>
    <message>
        <source>usual day: {count}</source>
        <translation>平常一天：{count}</translation>
    </message>
    <message numerus="yes">
        <source>s on average, %n searches</source>
        <translation><numerusform>秒（平均），%n 次搜索</numerusform></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>{searches} searches, {messages} messages</source>
        <translation>搜索 {searches}，消息 {messages}</translation>
    </message>
    <message>
        <source>Uses, day by day</source>
        <translation>每天的使用次数</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Uses by weekday and hour</source>
        <translation>每周各时段的使用次数</translation>
    </message>
    <message>
        <source>Most used phrases</source>
        <translation>用得最多的短语</translation>
    </message>
    <message>
        <source>Buyer types</source>
        <translation>买家类型</translation>
    </message>
    <message>
        <source>How they were reached</source>
        <translation>怎么用到的</translation>
    </message>
    <message>
        <source>Buyer type</source>
        <translation>买家类型</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Keys saved</source>
        <translation>少敲的键</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>没找到答案</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>没有选</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>上期：{count}</translation>
    </message>
    <message>
        <source>The characters of the replies, less the keys pressed to find them.</source>
        <translation>回复的字数减去找到它按的键。</translation>
    </message>
    <message>
        <source>The median, from the copied message to the inserted reply. What the buyer waited cannot be seen. It is not kept by scenario.</source>
        <translation>中位数，从复制消息算到填入回复；买家等了多久看不到。不按场景保存。</translation>
    </message>
    <message>
        <source>Dashes and thin marks: the time before.</source>
        <translation>虚线和细线：上期。</translation>
    </message>
    <message>
        <source>Key words of searches and messages without an answer, without personal data.</source>
        <translation>没找到答案的搜索和消息的关键词，不含个人信息。</translation>
    </message>
    <message>
        <source>They are counted, but no key words are kept. The preferences can switch that on.</source>
        <translation>只计了次数，没有保留关键词；可以在设置里打开。</translation>
    </message>
    <message>
        <source>On offer, but not used for 30 days</source>
        <translation>在用，但 30 天没人用</translation>
    </message>
    <message>
        <source>Newly approved: who uses them?</source>
        <translation>新批准的：有人用吗？</translation>
    </message>
    <message>
        <source>Retired, but still wanted</source>
        <translation>已停用，但仍有人要</translation>
    </message>
    <message>
        <source>Asked for, but not there</source>
        <translation>有人问，却没有</translation>
    </message>
    <message>
        <source>What the rules find</source>
        <translation>规则查出的问题</translation>
    </message>
    <message>
        <source>Where playbooks are left</source>
        <translation>流程在哪一步中断</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>处</translation>
    </message>
    <message>
        <source>Each time the whole phrasebook was checked.</source>
        <translation>每次检查全部短语的结果。</translation>
    </message>
    <message>
        <source>{count} of them not for 90 days.</source>
        <translation>其中 {count} 条 90 天没人用。</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
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
        <translation>步骤</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>在此中断</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从没用过</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>快选</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>必须改</translation>
    </message>
    <message>
        <source>Should be mended</source>
        <translation>应该改</translation>
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
        <translation>空闲的有：{keys}。可在设置中更改。</translation>
    </message>
    <message>
        <source>A hotkey came too late and was ignored.</source>
        <translation>快捷键来得太晚，没有执行。</translation>
    </message>
    <message>
        <source>Press it again if you still want it.</source>
        <translation>如果还需要，请再按一次。</translation>
    </message>
    <message>
        <source>{keys} is held by another program</source>
        <translation>{keys} 已被别的程序占用</translation>
    </message>
    <message>
        <source>{keys} is not on this keyboard</source>
        <translation>这个键盘上没有 {keys}</translation>
    </message>
    <message>
        <source>From the shop profile</source>
        <translation>取自店铺资料</translation>
    </message>
    <message>
        <source>From the agent</source>
        <translation>取自客服</translation>
    </message>
    <message>
        <source>Asked for each reply</source>
        <translation>每次回复时填写</translation>
    </message>
    <message>
        <source>Insert a blank</source>
        <translation>插入待填项</translation>
    </message>
    <message>
        <source>A blank such as {name} is filled when the phrase is used.</source>
        <translation>{name} 这样的空会在使用短语时填上。</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} / {limit} 字</translation>
    </message>
    <message>
        <source>Choose up to three buyer types that the phrase is made for.</source>
        <translation>选择这条短语适用的买家类型，最多三种。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>All buyers</source>
        <translation>所有买家</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>{count} of {limit} chosen; none means all buyers.</source>
        <translation>已选 {count} / {limit}；不选表示适用所有买家。</translation>
    </message>
    <message>
        <source>Search buyer types</source>
        <translation>查找买家类型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only where the shop says {policy}</source>
        <translation>仅在店铺政策为“{policy}”时启用</translation>
    </message>
    <message>
        <source>Dropped the edit</source>
        <translation>已放弃修改</translation>
    </message>
    <message>
        <source>Saved and approved</source>
        <translation>已保存并批准</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Hotkey set; another phrase gave it up</source>
        <translation>快捷键已设置，原来使用它的短语已让出</translation>
    </message>
    <message>
        <source>Hotkey set</source>
        <translation>快捷键已设置</translation>
    </message>
    <message>
        <source>Hotkey removed</source>
        <translation>快捷键已取消</translation>
    </message>
    <message>
        <source>Choose a phrase in the list to read and edit it, or write a new one with Ctrl+N.</source>
        <translation>在列表中选一条短语查看和编辑，或按 Ctrl+N 写一条新的。</translation>
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
        <translation>移动</translation>
    </message>
    <message>
        <source>Edit dropped</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Hotkey changed</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>撤销：{action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>重做：{action}</translation>
    </message>
    <message>
        <source>Must not be sent</source>
        <translation>不能发送</translation>
    </message>
    <message>
        <source>Needs a reason to stay</source>
        <translation>需要说明理由</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>建议看看</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>在正文中显示</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Let the rule not hold for this phrase, for a reason that is kept</source>
        <translation>让这条规则对本短语不适用，原因会留存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>还有 %n 条</numerusform></translation>
    </message>
    <message>
        <source>Write “{text}” instead</source>
        <translation>改为“{text}”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>买家问法</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
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
        <translation>手册依据</translation>
    </message>
    <message>
        <source>What an agent looks for.</source>
        <translation>客服查找时看到的名字。</translation>
    </message>
    <message>
        <source>Other ways to say the same, so that replies do not sound alike.</source>
        <translation>同一意思的不同说法，避免回复千篇一律。</translation>
    </message>
    <message>
        <source>How buyers ask for it, one question a line.</source>
        <translation>买家会怎么问，每行一句。</translation>
    </message>
    <message>
        <source>A short code that finds the phrase at once.</source>
        <translation>输入简短编码，立即找到这条短语。</translation>
    </message>
    <message>
        <source>Words of your own, with commas between them.</source>
        <translation>自定的词，用逗号隔开。</translation>
    </message>
    <message>
        <source>What an agent has to mind before using the phrase.</source>
        <translation>客服使用前要留意的事。</translation>
    </message>
    <message>
        <source>The last day on which the phrase is offered, such as 2026-12-31.</source>
        <translation>最后一天可用的日期，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>Tick none where the phrase suits all platforms.</source>
        <translation>适用所有平台时都不用勾选。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here.</source>
        <translation>还没有更改过，以后的每次更改都会列在这里。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>The texts stayed as they were.</source>
        <translation>文字没有变化。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>A global hotkey that copies the phrase without any window.</source>
        <translation>按下全局快捷键直接复制这条短语，不打开窗口。</translation>
    </message>
    <message>
        <source>The approved text keeps serving while this edit waits.</source>
        <translation>这次修改等待批准期间，仍使用已批准的文字。</translation>
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
        <translation>同时更改：{fields}</translation>
    </message>
    <message>
        <source>Taobao and Tmall</source>
        <translation>淘宝/天猫</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
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
        <translation>仅供自己使用，立即可用</translation>
    </message>
    <message>
        <source>The phrase was changed after you began; saving replaces that change.</source>
        <translation>您开始编辑后这条短语已被改动；保存会覆盖那次改动。</translation>
    </message>
    <message>
        <source>Drop the edit</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>differs from the handbook's text</source>
        <translation>与手册原文不同</translation>
    </message>
    <message>
        <source>an edit waits</source>
        <translation>有修改待批准</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>from the handbook</source>
        <translation>来自手册</translation>
    </message>
    <message>
        <source>out of use; it can be brought back</source>
        <translation>已不再使用，可以恢复</translation>
    </message>
    <message>
        <source>not offered until it is approved</source>
        <translation>批准后才会启用</translation>
    </message>
    <message>
        <source>by {name}, {date}</source>
        <translation>{name}，{date}</translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>添加说法</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>移除这个说法</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>说法 {number}</translation>
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
        <translation>放行这条规则</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>The rule will not hold for this phrase: {rule}</source>
        <translation>这条规则对本短语将不适用：{rule}</translation>
    </message>
    <message>
        <source>In the handbook</source>
        <translation>手册出处</translation>
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
        <translation>短语列表</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>特点</translation>
    </message>
    <message>
        <source>How one tells</source>
        <translation>怎么看出来</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>不要这样</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>这样说</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>换个说法</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Good words</source>
        <translation>多用的词</translation>
    </message>
    <message>
        <source>Words to leave</source>
        <translation>少用的词</translation>
    </message>
    <message>
        <source>No replies here, and why</source>
        <translation>这里没有回复，原因</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Permitted instead</source>
        <translation>可以怎么做</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>For the agent, not for buyers</source>
        <translation>供客服参考，不对买家说</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Facts and figures</source>
        <translation>资料与时限</translation>
    </message>
    <message>
        <source>Pages of the shop</source>
        <translation>店铺自备资料</translation>
    </message>
    <message>
        <source>Helpers</source>
        <translation>小工具</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Credit and registration of a buyer</source>
        <translation>买家的信用与注册时间</translation>
    </message>
    <message>
        <source>Only a hint for the tone: look at what the buyer says before you go by it.</source>
        <translation>只是语气上的提示：先看买家怎么说，再决定怎么答。</translation>
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
        <translation>哪家快递到哪里、要几天、找谁联系。写在这里，由店铺自己更新。</translation>
    </message>
    <message>
        <source>Links that are often asked for: size tables, instructions, the rules of the platform.</source>
        <translation>常被问到的链接：尺码表、使用说明、平台规则。</translation>
    </message>
    <message>
        <source>What postage costs where, from which amount it is free, what remote places cost more.</source>
        <translation>各地运费多少、满多少包邮、偏远地区加多少。</translation>
    </message>
    <message>
        <source>Postcodes, regions that are not delivered to, places that take longer.</source>
        <translation>邮编、送不到的地区、要多等几天的地方。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Off in this shop</source>
        <translation>本店不用</translation>
    </message>
    <message>
        <source>How seriously your shop takes this rule</source>
        <translation>本店对这条规则的严格程度</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>上线检查清单</translation>
    </message>
    <message>
        <source>Tick what is done; Enter opens the playbook. Tomorrow the list is empty again.</source>
        <translation>做完一项勾一项；回车打开对应流程。明天重新开始。</translation>
    </message>
    <message>
        <source>The handbook</source>
        <translation>客服手册</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show its phrases in the library</source>
        <translation>在短语库里看短语</translation>
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
        <translation>前进</translation>
    </message>
    <message>
        <source>No chat window was in front.</source>
        <translation>前面没有聊天窗口。</translation>
    </message>
    <message>
        <source>Nothing is ever pasted into this program.</source>
        <translation>这个程序里从不粘贴。</translation>
    </message>
    <message>
        <source>This program would act on the line breaks.</source>
        <translation>这个程序会把换行当成命令。</translation>
    </message>
    <message>
        <source>The window was closed.</source>
        <translation>窗口已经关闭。</translation>
    </message>
    <message>
        <source>Another window is in front now.</source>
        <translation>现在前面是另一个窗口。</translation>
    </message>
    <message>
        <source>The window shows something else now.</source>
        <translation>窗口里的内容已经换了。</translation>
    </message>
    <message>
        <source>A key stayed down.</source>
        <translation>有键一直按着没松开。</translation>
    </message>
    <message>
        <source>The program did not take it: click into its input box.</source>
        <translation>对方程序没有取走文字，请点一下它的输入框。</translation>
    </message>
    <message>
        <source>Copied, not pasted: {title}</source>
        <translation>已复制，没有粘贴：{title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Paste it there yourself.</source>
        <translation>请自己按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>已复制：{title}</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} changed</source>
        <translation>已导入：新增 {new} 条，修改 {changed} 条</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases go out of use everywhere at once. The reason stands in their history.</source>
        <translation><numerusform>%n 条短语将马上在各处停用，原因写进历史。</numerusform></translation>
    </message>
    <message>
        <source>Nothing was copied yet</source>
        <translation>还没有复制内容</translation>
    </message>
    <message>
        <source>Copy a reply or a buyer's message first.</source>
        <translation>请先复制一条回复或买家的话。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>紧急撤回</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n phrases to {file}</source>
        <translation><numerusform>已把 %n 条短语写入 {file}</numerusform></translation>
    </message>
    <message>
        <source>adding a phrase</source>
        <translation>新增短语</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moving phrases</source>
        <translation>移动短语</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>dropping an edit</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>bringing back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>a hotkey</source>
        <translation>快捷键设置</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>adding a scenario</source>
        <translation>新增场景</translation>
    </message>
    <message>
        <source>a change of the shop profile</source>
        <translation>店铺资料的修改</translation>
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
        <translation><numerusform>已批准 %n 条短语</numerusform></translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>Dropped the edit that waited</source>
        <translation>已放弃待批准的修改</translation>
    </message>
    <message numerus="yes">
        <source>Retired %n phrases</source>
        <translation><numerusform>已停用 %n 条短语</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n phrases</source>
        <translation><numerusform>已恢复 %n 条短语</numerusform></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{done}; %n break rules and wait: {titles}</source>
        <translation><numerusform>{done}；%n 条违反规则，仍待批准：{titles}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n phrases to {scenario}; approved ones wait</source>
        <translation><numerusform>已把 %n 条短语移到“{scenario}”；已批准的等待批准</numerusform></translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>已备份到 {file}</translation>
    </message>
    <message>
        <source>Version {version}. The phrasebook is in {folder}.</source>
        <translation>版本 {version}。短语库在 {folder}。</translation>
    </message>
    <message>
        <source>They are there when you open the library again.</source>
        <translation>再次打开短语库时它们还在。</translation>
    </message>
    <message numerus="yes">
        <source>%n edits are kept, but not saved</source>
        <translation><numerusform>有 %n 处修改已留存，但尚未保存</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases chosen</source>
        <translation><numerusform>已选 %n 条短语</numerusform></translation>
    </message>
    <message>
        <source>Everything here is done to all of them, and one undo takes it back.</source>
        <translation>这里的操作对所选短语一起生效，撤销一次即可全部还原。</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>移到此处</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>No favourites yet. Mark a phrase with Ctrl+D to find it here.</source>
        <translation>还没有收藏。选中短语按 Ctrl+D，它就会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>没有等待批准的内容。</translation>
    </message>
    <message>
        <source>No personal phrases yet. Write a new one with Ctrl+N and tick “Only for me”.</source>
        <translation>还没有个人短语。按 Ctrl+N 新建，并勾选“仅供自己使用”。</translation>
    </message>
    <message>
        <source>Every approved phrase is offered: none has expired, none is for another platform or policy.</source>
        <translation>已批准的短语都在提供：没有过期的，也没有属于别的平台或政策的。</translation>
    </message>
    <message>
        <source>Nothing is retired.</source>
        <translation>没有停用的短语。</translation>
    </message>
    <message>
        <source>Nothing here fits “{text}”.</source>
        <translation>这里没有符合“{text}”的短语。</translation>
    </message>
    <message>
        <source>No phrases here yet. Write one with Ctrl+N.</source>
        <translation>这里还没有短语，按 Ctrl+N 写一条。</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>Edit waits</source>
        <translation>修改待批</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases</source>
        <translation><numerusform>%n 条短语</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n 条待批准</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态栏</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>已选 %n 条</numerusform></translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All phrases</source>
        <translation>全部短语</translation>
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
        <translation>短语库</translation>
    </message>
    <message>
        <source>Something went wrong inside Kuaida.</source>
        <translation>快答内部出了错。</translation>
    </message>
    <message>
        <source>Your phrases are safe. Details are in the log folder.</source>
        <translation>短语都完好。详情见日志文件夹。</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>导出短语</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen phrases</source>
        <translation><numerusform>所选的 %n 条短语</numerusform></translation>
    </message>
    <message>
        <source>All phrases of the shop</source>
        <translation>店铺的全部短语</translation>
    </message>
    <message>
        <source>Personal phrases stay at home unless you choose them in the list.</source>
        <translation>个人短语不会导出，除非在列表中选中它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n phrases will be written.</source>
        <translation><numerusform>将写入 %n 条短语。</numerusform></translation>
    </message>
    <message>
        <source>Only {place}</source>
        <translation>仅“{place}”</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>导入短语</translation>
    </message>
    <message>
        <source>Files of phrases</source>
        <translation>短语文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Changed texts wait for approval; what serves now keeps serving</source>
        <translation>有改动的文字等待批准，现用文字继续使用</translation>
    </message>
    <message>
        <source>Changed texts replace what is here at once</source>
        <translation>有改动的文字立即替换现用文字</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>There is nothing to take in: everything in this file is here already.</source>
        <translation>没有可导入的内容：文件中的短语这里都有了。</translation>
    </message>
    <message>
        <source>New phrases arrive as drafts. One undo takes the whole import back.</source>
        <translation>新短语作为草稿导入；撤销一次即可取消整个导入。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Phrases in the file</source>
        <translation>文件中的短语</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>Auto-replies: use with care, and switch them off when you are back.</source>
        <translation>自动回复：慎用，回来就关掉。</translation>
    </message>
    <message>
        <source>Status texts: for your status, not for one buyer.</source>
        <translation>状态文字：放在自己的状态里，不发给某位买家。</translation>
    </message>
    <message>
        <source>Talking points: for the phone.</source>
        <translation>电话要点：通话时用。</translation>
    </message>
    <message>
        <source>Checklists for yourself, not for buyers.</source>
        <translation>给自己的清单，不发给买家。</translation>
    </message>
    <message>
        <source>No replies here: {name}</source>
        <translation>这里不提供话术：{name}</translation>
    </message>
    <message>
        <source>There are no phrases here yet.</source>
        <translation>这里还没有短语。</translation>
    </message>
    <message>
        <source>Kuaida</source>
        <translation>快答</translation>
    </message>
    <message>
        <source>Show or hide the scenarios</source>
        <translation>显示或隐藏场景</translation>
    </message>
    <message>
        <source>Buyer: {name}</source>
        <translation>买家：{name}</translation>
    </message>
    <message>
        <source>Walk through its playbook</source>
        <translation>走它的流程</translation>
    </message>
    <message>
        <source>No shop profile yet</source>
        <translation>还没有店铺资料</translation>
    </message>
    <message>
        <source>Kuaida panel</source>
        <translation>快答侧栏</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <translation>例如：{example}</translation>
    </message>
    <message>
        <source>Enter in the last field, or Ctrl+Enter</source>
        <translation>在最后一项按 Enter，或随时按 Ctrl+Enter</translation>
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
        <translation>待填项</translation>
    </message>
    <message>
        <source>Not in the profile yet; asked for this reply only.</source>
        <translation>店铺资料里还没有；只用于这一条回复。</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try fewer words, pinyin or initials.</source>
        <translation>没有找到“{text}”。试试更短的词、拼音或首字母。</translation>
    </message>
    <message>
        <source>From {count} s ago: {text}</source>
        <translation>来自 {count} 秒前：{text}</translation>
    </message>
    <message>
        <source>Previous wording</source>
        <translation>上一种说法</translation>
    </message>
    <message>
        <source>Next wording</source>
        <translation>下一种说法</translation>
    </message>
    <message>
        <source>Copy this wording</source>
        <translation>复制这种说法</translation>
    </message>
    <message>
        <source>Mind: {text}</source>
        <translation>注意：{text}</translation>
    </message>
    <message>
        <source>For: {names}</source>
        <translation>适合：{names}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Handbook {doc} · {section}</source>
        <translation>手册 {doc} · {section}</translation>
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
        <translation>问法</translation>
    </message>
    <message>
        <source>Often used</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Found phrases</source>
        <translation>找到的短语</translation>
    </message>
    <message>
        <source>Search: words, pinyin, initials, code</source>
        <translation>搜短语：汉字、拼音、首字母、编码</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>搜索短语</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Letters are taken as pinyin. Tap Shift for the input method.</source>
        <translation>字母当拼音用。轻按 Shift 换成输入法。</translation>
    </message>
    <message>
        <source>Letters go to the input method. Tap Shift to take them as pinyin.</source>
        <translation>字母交给输入法。轻按 Shift 换成直接输拼音。</translation>
    </message>
    <message>
        <source>Kuaida: pick a phrase</source>
        <translation>快答：快选</translation>
    </message>
    <message>
        <source>Tab next</source>
        <translation>Tab 下一项</translation>
    </message>
    <message>
        <source>Enter in the last field, or Ctrl+Enter: copy</source>
        <translation>最后一项按 Enter，或随时 Ctrl+Enter 复制</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <source>Alt+1…9 pick</source>
        <translation>Alt+1…9 直接选</translation>
    </message>
    <message>
        <source>←→ other wording</source>
        <translation>←→ 换说法</translation>
    </message>
    <message>
        <source>Ctrl+D favourite</source>
        <translation>Ctrl+D 收藏</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc 关闭</translation>
    </message>
    <message>
        <source>Enter insert</source>
        <translation>Enter 插入</translation>
    </message>
    <message>
        <source>Ctrl+C copy</source>
        <translation>Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Enter copy</source>
        <translation>Enter 复制</translation>
    </message>
    <message>
        <source>Phrases (a click or Enter copies)</source>
        <translation>短语（点击或回车复制）</translation>
    </message>
    <message>
        <source>One of {total} ways</source>
        <translation>共 {total} 种办法，任选</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>第 {number} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Did it not work? Another way:</source>
        <translation>没有效果？换一种：</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>接下来：</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>这是最后一步。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Read it in the handbook</source>
        <translation>在手册里看</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Uses are counted under it. Several agents can share this computer.</source>
        <translation>使用次数记在这个名字下；几位客服可以共用一台电脑。</translation>
    </message>
    <message>
        <source>For example {example}</source>
        <translation>例如：{example}</translation>
    </message>
    <message>
        <source>Add an agent</source>
        <translation>添加客服</translation>
    </message>
    <message>
        <source>Name of a new agent</source>
        <translation>新客服的名字</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Sign in as this agent</source>
        <translation>切换到这位客服</translation>
    </message>
    <message>
        <source>Who answers the buyers?</source>
        <translation>谁来回复买家？</translation>
    </message>
    <message>
        <source>Your uses are counted under your name; buyers may be told another one.</source>
        <translation>使用次数记在您的名字下；给买家看的称呼可以不同。</translation>
    </message>
    <message>
        <source>Which shop?</source>
        <translation>哪家店铺？</translation>
    </message>
    <message>
        <source>Its name fills the phrases, and the platform decides which of them fit.</source>
        <translation>短语里会填上店名；平台决定哪些短语合适。</translation>
    </message>
    <message>
        <source>Facts about the shop</source>
        <translation>店铺信息</translation>
    </message>
    <message>
        <source>Phrases fill their blanks from these. Leave empty what you do not know: it is asked for when it is needed.</source>
        <translation>短语里的空由这些信息自动填上。不清楚的可以留空，用到时会再问。</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>记住三个键</translation>
    </message>
    <message>
        <source>That is all. Everything can be changed in the preferences.</source>
        <translation>就这些。以后都可以在设置中更改。</translation>
    </message>
    <message>
        <source>Welcome to Kuaida</source>
        <translation>欢迎使用快答</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Opens the picker over any program: type a few letters of the pinyin, Enter copies.</source>
        <translation>在任何程序上打开快选：输入几个拼音字母，按 Enter 复制。</translation>
    </message>
    <message>
        <source>Shows or hides the panel from a window of Kuaida; a click on the tray icon does the same.</source>
        <translation>在快答的窗口里显示或隐藏侧栏；单击托盘图标也一样。</translation>
    </message>
    <message>
        <source>Copies “{title}” at once. Any phrase can have such a hotkey.</source>
        <translation>直接复制“{title}”。每条短语都可以有这样的快捷键。</translation>
    </message>
    <message>
        <source>{keys} copies “{title}”. Take it away there first.</source>
        <translation>{keys} 用来复制“{title}”，请先在那里移除。</translation>
    </message>
    <message>
        <source>{keys} opens the picker.</source>
        <translation>{keys} 用来打开快选。</translation>
    </message>
    <message>
        <source>Phrases with a hotkey</source>
        <translation>短语快捷键</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
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
        <translation>在任何程序中按这些键，不开窗口就复制短语。要给别的短语设快捷键，请到短语库。</translation>
    </message>
    <message>
        <source>No phrase has a hotkey yet: open a phrase in the library and give it one.</source>
        <translation>还没有短语设了快捷键：请在短语库中打开一条短语来设置。</translation>
    </message>
    <message>
        <source>Hotkey of “{title}”</source>
        <translation>“{title}”的快捷键</translation>
    </message>
    <message>
        <source>{title} ({state})</source>
        <translation>{title}（{state}）</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Phrases fill their blanks from these. What is empty is asked for when it is needed.</source>
        <translation>短语里的空由这些信息自动填上；留空的，用到时再问。</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>更多信息</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>What the shop decides. Phrases that do not fit are not offered.</source>
        <translation>由店铺决定；不符合的短语不会出现。</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店铺名</translation>
    </message>
    <message>
        <source>The name that buyers see</source>
        <translation>买家看到的店名</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Phrases that a platform does not know or forbids are then left out.</source>
        <translation>平台没有或不允许的说法会被略去。</translation>
    </message>
    <message>
        <source>Another, or several</source>
        <translation>其他或多个平台</translation>
    </message>
    <message>
        <source>Shop profile</source>
        <translation>店铺资料</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>当前店铺</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>新店铺</translation>
    </message>
    <message>
        <source>Add a shop</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>Give the shop a name, then its facts are kept.</source>
        <translation>先填店铺名，信息才会保存。</translation>
    </message>
    <message>
        <source>Switch agent</source>
        <translation>切换客服</translation>
    </message>
    <message>
        <source>Who answers now?</source>
        <translation>现在是谁在回复？</translation>
    </message>
    <message>
        <source>Type a name; a new one is added</source>
        <translation>输入名字；新名字会自动添加</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>添加“{name}”</translation>
    </message>
    <message>
        <source>{name} (signed in)</source>
        <translation>{name}（已登录）</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nothing here has to do with that.</source>
        <translation>没有相关的设置。</translation>
    </message>
    <message>
        <source>The phrasebook is damaged</source>
        <translation>短语库已损坏</translation>
    </message>
    <message>
        <source>There is no good backup. The damaged file is kept in the folder “aside”; start with the handbook's phrases?</source>
        <translation>没有完好的备份。损坏的文件会留在“aside”文件夹里；要从手册短语重新开始吗？</translation>
    </message>
    <message>
        <source>Bring back the backup “{name}”? The damaged file is kept in the folder “aside”.</source>
        <translation>恢复备份“{name}”吗？损坏的文件会留在“aside”文件夹里。</translation>
    </message>
    <message>
        <source>The phrasebook cannot be opened</source>
        <translation>打不开短语库</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Inserting</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the windows. Phrases stay as they are.</source>
        <translation>界面的语言。短语内容不变。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system uses at the moment.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Notices stay for (seconds)</source>
        <translation>提示停留时间（秒）</translation>
    </message>
    <message>
        <source>How long the small notice shows what was copied.</source>
        <translation>复制后小提示显示多久。</translation>
    </message>
    <message>
        <source>Show the panel at start</source>
        <translation>启动时显示侧栏</translation>
    </message>
    <message>
        <source>Else Kuaida starts in the tray.</source>
        <translation>否则启动后只在托盘里。</translation>
    </message>
    <message>
        <source>The global hotkey that opens the picker over any program.</source>
        <translation>在任何程序上打开快选的全局快捷键。</translation>
    </message>
    <message>
        <source>Opens the picker with replies for what is selected in the chat, or was copied from it. Alt+W is a good key.</source>
        <translation>按聊天里选中的或刚复制的消息，打开快选并列出回复。推荐用 Alt+W。</translation>
    </message>
    <message>
        <source>Direct hotkeys</source>
        <translation>短语直达键</translation>
    </message>
    <message>
        <source>Phrases that have a hotkey of their own are copied by it without any window.</source>
        <translation>有快捷键的短语，按一下就复制，不开任何窗口。</translation>
    </message>
    <message>
        <source>A phrase that is picked</source>
        <translation>选中短语以后</translation>
    </message>
    <message>
        <source>Pasting puts it into the box that has the keyboard and the earlier clipboard back. Nothing is ever sent.</source>
        <translation>粘贴会把短语放进正在输入的框里，再还原原来的剪贴板。从不替您发送。</translation>
    </message>
    <message>
        <source>Keep pasted phrases out of clipboard histories</source>
        <translation>粘贴的短语不进剪贴板历史</translation>
    </message>
    <message>
        <source>Programs that remember what was copied are asked not to remember phrases that were pasted.</source>
        <translation>请记录剪贴板历史的程序不要记录粘贴过的短语。</translation>
    </message>
    <message>
        <source>Type letters as pinyin</source>
        <translation>字母当拼音用</translation>
    </message>
    <message>
        <source>Search boxes take letters themselves; tap Shift to hand over to the input method and back.</source>
        <translation>搜索框直接接收字母；轻按 Shift 切换到输入法，再按切回。</translation>
    </message>
    <message>
        <source>Record what is used</source>
        <translation>记录使用情况</translation>
    </message>
    <message>
        <source>Which phrase, when and how; never a text of a buyer, never what was filled in.</source>
        <translation>哪条短语、什么时候、怎么用的；从不记录买家的话，也不记录填入的内容。</translation>
    </message>
    <message>
        <source>Keep key words of what had no answer</source>
        <translation>保留没找到答案的关键词</translation>
    </message>
    <message>
        <source>Of searches and messages without an answer, a few words without personal data, for the lead. Off: they are only counted.</source>
        <translation>没找到答案的搜索和消息，只留几个不含个人信息的词给主管看；关闭时只计次数。</translation>
    </message>
    <message>
        <source>Keep single uses for (days)</source>
        <translation>单次记录保留（天）</translation>
    </message>
    <message>
        <source>Afterwards only sums by day are left.</source>
        <translation>之后只留每天的合计。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>is copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>is pasted into the chat</source>
        <translation>粘贴到聊天框</translation>
    </message>
    <message>
        <source>Hotkeys work</source>
        <translation>快捷键正常</translation>
    </message>
    <message>
        <source>Choose another hotkey in the preferences.</source>
        <translation>请在设置中换一个快捷键。</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <translation>客服：{name}</translation>
    </message>
    <message>
        <source>Click, then press the keys together. Backspace takes the hotkey away, Esc leaves it.</source>
        <translation>单击后同时按下组合键。Backspace 移除，Esc 保持原样。</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按组合键…</translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation>未设快捷键</translation>
    </message>
    <message>
        <source>Remove the hotkey</source>
        <translation>移除快捷键</translation>
    </message>
    <message>
        <source>Free:</source>
        <translation>空闲：</translation>
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
        <translation>为什么？</translation>
    </message>
</context>
</TS>
