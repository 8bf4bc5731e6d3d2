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
        <source>New phrase</source>
        <translation>新建短语</translation>
    </message>
    <message>
        <source>Write a new phrase; it waits as a draft until it is approved.</source>
        <translation>写一条新短语；批准之前它是草稿。</translation>
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
        <source>Copies</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
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
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Nothing was used in this time. Phrases are counted when they are copied from the picker or the panel.</source>
        <translation>这段时间没有使用记录。从快选或侧栏复制短语时会计数。</translation>
    </message>
    <message>
        <source>Uses by agent</source>
        <translation>按客服统计</translation>
    </message>
    <message>
        <source>Uses by phrase</source>
        <translation>按短语统计</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <source>Buyer types</source>
        <translation>买家类型</translation>
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
        <source>Approved</source>
        <translation>已批准</translation>
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
        <source>Scenario</source>
        <translation>场景</translation>
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
        <source>A global hotkey that copies the phrase without any window.</source>
        <translation>按下全局快捷键直接复制这条短语，不打开窗口。</translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation>快捷键</translation>
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
        <source>Unsorted</source>
        <translation>未分类</translation>
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
        <source>Copied</source>
        <translation>已复制</translation>
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
    <message>
        <source>Nothing had to be changed</source>
        <translation>没有需要更改的内容</translation>
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
        <source>Phrases</source>
        <translation>短语列表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
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
        <source>A text that must be there is empty</source>
        <translation>必填的文字是空的</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>文字太长</translation>
    </message>
    <message>
        <source>A text has invisible characters</source>
        <translation>文字里有不可见字符</translation>
    </message>
    <message>
        <source>It names too many buyer types</source>
        <translation>买家类型太多</translation>
    </message>
    <message>
        <source>It names a buyer type that is not known here</source>
        <translation>有这里没有的买家类型</translation>
    </message>
    <message>
        <source>Its code cannot be used</source>
        <translation>编码不可用</translation>
    </message>
    <message>
        <source>Its date is no date</source>
        <translation>日期不正确</translation>
    </message>
    <message>
        <source>The row cannot be read: {reason}</source>
        <translation>这一行读不了：{reason}</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>要做</translation>
    </message>
    <message>
        <source>Don't</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
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
        <source>All scenarios</source>
        <translation>全部场景</translation>
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
        <source>Enter copy</source>
        <translation>Enter 复制</translation>
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
        <source>Back</source>
        <translation>上一步</translation>
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
        <source>Agents</source>
        <translation>客服</translation>
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
        <source>Direct hotkeys</source>
        <translation>短语直达键</translation>
    </message>
    <message>
        <source>Phrases that have a hotkey of their own are copied by it without any window.</source>
        <translation>有快捷键的短语，按一下就复制，不开任何窗口。</translation>
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
</context>
</TS>
