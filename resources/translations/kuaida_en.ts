<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kuaida</name>
    <message numerus="yes">
        <source>s on average, %n searches</source>
        <translation><numerusform>s on average, %n search</numerusform><numerusform>s on average, %n searches</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases go out of use everywhere at once. The reason stands in their history.</source>
        <translation><numerusform>%n phrase goes out of use everywhere at once. The reason stands in its history.</numerusform><numerusform>%n phrases go out of use everywhere at once. The reason stands in their history.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n phrases to {file}</source>
        <translation><numerusform>Wrote %n phrase to {file}</numerusform><numerusform>Wrote %n phrases to {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Approved %n phrases</source>
        <translation><numerusform>Approved %n phrase</numerusform><numerusform>Approved %n phrases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Retired %n phrases</source>
        <translation><numerusform>Retired %n phrase</numerusform><numerusform>Retired %n phrases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n phrases</source>
        <translation><numerusform>Brought back %n phrase</numerusform><numerusform>Brought back %n phrases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{done}; %n break rules and wait: {titles}</source>
        <translation><numerusform>{done}; %n breaks rules and waits: {titles}</numerusform><numerusform>{done}; %n break rules and wait: {titles}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n phrases to {scenario}; approved ones wait</source>
        <translation><numerusform>Moved %n phrase to {scenario}; an approved one waits</numerusform><numerusform>Moved %n phrases to {scenario}; approved ones wait</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n edits are kept, but not saved</source>
        <translation><numerusform>%n edit is kept, but not saved</numerusform><numerusform>%n edits are kept, but not saved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases chosen</source>
        <translation><numerusform>%n phrase chosen</numerusform><numerusform>%n phrases chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases</source>
        <translation><numerusform>%n phrase</numerusform><numerusform>%n phrases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation><numerusform>%n chosen</numerusform><numerusform>%n chosen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen phrases</source>
        <translation><numerusform>The chosen phrase</numerusform><numerusform>The %n chosen phrases</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n phrases will be written.</source>
        <translation><numerusform>%n phrase will be written.</numerusform><numerusform>%n phrases will be written.</numerusform></translation>
    </message>
</context>
</TS>
