<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>kuaida</name>
    <message>
        <source>Open the picker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search over any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrow column beside the chat window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, approve and arrange phrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new phrase; it waits as a draft until it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the phrase that is being edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the phrase and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the draft serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the edit that waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the phrase out of use at once; it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a retired phrase back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the phrase near the top for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your newest change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what undo took away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take phrases from a teammate's file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write phrases to a file for teammates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a verified copy of the phrasebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses are counted for the agent who is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts and policies of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Kuaida; hotkeys stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free instead: {keys}. Change it in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotkey came too late and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it again if you still want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is held by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is not on this keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Kuaida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phrases are safe. Details are in the log folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrasebook is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup. The damaged file is kept in the folder “aside”; start with the handbook's phrases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the backup “{name}”? The damaged file is kept in the folder “aside”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrasebook cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the windows. Phrases stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system uses at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices stay for (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the small notice shows what was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the panel at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else Kuaida starts in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global hotkey that opens the picker over any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that have a hotkey of their own are copied by it without any window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type letters as pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search boxes take letters themselves; tap Shift to hand over to the input method and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuaida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkeys work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another hotkey in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, then press the keys together. Backspace takes the hotkey away, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
