<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    row {number}, {date}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    row {number}, {field}: “{cell}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    row {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing; this is not a log of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) logged, the last is day {last}.</source>
        <translation>
            <numerusform>Hay %n día anotado, el día {last}.</numerusform>
            <numerusform>Hay %n días anotados; el último es el día {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>- No question was answered with yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- {question} Yes. {verdict}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all-sessions and --treatment exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--details needs --planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--open and --hidden are for the window; a command takes its FILE by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--planned and --treatment exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} is for a file that ends in {suffixes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic or professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private diary of how skin heals after microneedling. Without a command: the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above expected</source>
        <translation>Por encima de lo esperado</translation>
    </message>
    <message>
        <source>Above the expected range: {scores}.</source>
        <translation>Por encima de lo esperado: {scores}.</translation>
    </message>
    <message>
        <source>Added: photo of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: photos of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: session of {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores at none from day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions and what you said about yourself, to keep or to move to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions, one row a day. It can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there and the same: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty log begins anew; older backups stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scale: leave pain out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be read, nothing would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be read, this would be missing: sessions: {sessions}, days: {days}, photos: {photos}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be read, this would be missing: sessions: {sessions}, days: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a doctor first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Backups in {folder}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups on this computer: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare skin: no make-up, no filter, hair held back, cream given time to sink in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a microneedling session planned for {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a picture from before the session: it shows best what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken logs that were kept aside: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that cannot be read, and are left open: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {sessions} sessions, {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column with answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste one with Ctrl+V. The place, time and device that a camera writes into a picture are taken out. The photos stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column with the date or the number of each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not used: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back: {sessions} sessions, {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Danger signs were asked on {asked} of %n day(s); reported: {signs}.</source>
        <translation>
            <numerusform>Se preguntó por las señales de peligro en {asked} de %n día; se anotó: {signs}.</numerusform>
            <numerusform>Se preguntó por las señales de peligro en {asked} de %n días; se anotó: {signs}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Danger signs were not asked on any day.</source>
        <translation>Ningún día se preguntó por las señales de peligro.</translation>
    </message>
    <message numerus="yes">
        <source>Danger signs, fever among them, were asked on {asked} of %n day(s); none was reported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day after the session</source>
        <translation>Día después de la sesión</translation>
    </message>
    <message>
        <source>Day after the session (later days are drawn closer together)</source>
        <translation>Día después de la sesión (los días posteriores se dibujan más juntos)</translation>
    </message>
    <message>
        <source>Day first: 3/2 is 3 February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} ({date}): {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}, not logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}, {count} logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: everything you answered is within what is usual by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: neither the scores nor the danger signs were answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: something in what you logged stands out; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: what you answered is within what is usual by now. Not answered: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: you ticked no danger sign; the scores were not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {danger}, and {scores}; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {danger}, and {scores}; the chart shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {danger}; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {danger}; so early that sets off no warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {scores}; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {scores}; the chart shows where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are taken: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Deleted: entry of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: photo of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: session of {session} with all its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: {device}. Written on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>title of a reminder in a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Different from your log: %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Expected range</source>
        <translation>Lo esperado</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fever was asked and not reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you exported, and backups that you copied somewhere else yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag: clinician today</source>
        <translation>Aviso: atención médica hoy mismo</translation>
    </message>
    <message>
        <source>Flag: contact the clinic</source>
        <translation>Aviso: hable con la clínica</translation>
    </message>
    <message>
        <source>Flag: emergency</source>
        <translation>Aviso: emergencia</translation>
    </message>
    <message>
        <source>Flag: keep an eye on it</source>
        <translation>Aviso: esté pendiente</translation>
    </message>
    <message>
        <source>For a clinic’s system (FHIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the session of {session}: the days, weeks and months on which to log. Each entry is called “Diary” and says nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go away: {sessions} sessions, {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone after the session of {date}: {symptoms}.</source>
        <translation>Después de la sesión del {date} se fue esto: {symptoms}.</translation>
    </message>
    <message>
        <source>Gone last time (session of {date}): {symptoms}.</source>
        <translation>La última vez (sesión del {date}) se fue esto: {symptoms}.</translation>
    </message>
    <message>
        <source>Imported: 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: the log from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of a log that cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short month</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>Month first: 3/2 is 2 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers that need a talk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself, at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle depth, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New about you: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: what the file says about you (skin type, risks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry: any day from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry: any day from {first} to {last}. Once a month from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry: any day from {first} to {last}. Once a week from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry: tomorrow, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day has been logged yet.</source>
        <translation>Todavía no hay ningún día anotado.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score was above the expected range.</source>
        <translation>Nada estuvo por encima de lo esperado.</translation>
    </message>
    <message>
        <source>No score was answered.</source>
        <translation>No se respondió a ninguna escala.</translation>
    </message>
    <message>
        <source>No second folder is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read of {file} any more. Keep it, and restore your latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is due for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added, because the file says something else about you (skin type or risks) than your log does. Make the two agree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added, because your log already has a session on {dates}. Take these sessions out of the file, or delete them from your log first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Numbers 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers 0 to 4, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>One session, {session}, without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One session, {session}: the course, what was flagged and all days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our scale for the skin has five steps. Your numbers become words: 0 {none}, 1 to 3 {mild}, 4 to 6 {moderate}, 7 to 10 {severe}. Nobody has tested this. Your own numbers are kept in the note of each day. If you do not want that, set these columns to “Not in the file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the log cannot be read, so some answers may be missing: look through your days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient’s answers</source>
        <translation>Respuestas del paciente</translation>
    </message>
    <message>
        <source>Patient’s healing after {date}</source>
        <translation>Evolución del paciente después del {date}</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, {day}, {area}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, {day}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that come back: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that go away: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos whose day, area or note changes: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions not answered: {count}. An open answer is not counted as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio-frequency (RF) needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery after the session of {date}</source>
        <translation>Evolución después de la sesión del {date}</translation>
    </message>
    <message>
        <source>Reminders for your calendar (ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for a doctor (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same angle: from the front, then turned to each side, with the camera at eye level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same distance: about an arm’s length. Mark where you stand, and do not zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same light: by a window in daylight, face to the window, no flash and no lamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same time of day, and a plain wall behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: About me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: entry of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: photo of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: session of {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how pain is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how redness, swelling and flaking are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the dates are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which number the day of the session has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which session the rows belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Serum or products used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date}, {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date}: days that are new {new}, the same {same}, different {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date}: new, with {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {sessions}. Days: {days}. With all that they said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers may be missing: look through your days afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Temperature was measured on {measured} of %n day(s), at most {highest} °C (day {day}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is too few to show a course.</source>
        <translation>Son muy pocos para mostrar una evolución.</translation>
    </message>
    <message>
        <source>That was another kind of session ({kind}).</source>
        <translation>Fue otro tipo de sesión ({kind}).</translation>
    </message>
    <message>
        <source>The backup {target} did not read back as it was written, so it was thrown away. Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in {folder}, which cannot be reached now. To delete them too, connect the disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer properly while {file} was in use. Everything saved so far is kept. Check the disk or its connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved in {file}. Everything saved so far is kept. Free some space on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier healing in the chart is from the session of {date}.</source>
        <translation>La evolución anterior del gráfico es de la sesión del {date}.</translation>
    </message>
    <message>
        <source>The file that could not be opened is kept as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log that could not be used is kept as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup, of {date}: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program’s own notes on what went wrong. They never held your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be made: it holds characters that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with every photo. Whoever gets the file can see them; it can be large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a session on {treated_on}. Open that one, or choose another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Connect the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These change: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come back: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be deleted: {names}. Close what uses them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go away: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list does not replace the talk with whoever does the session. Tell them about your health, your medicine and your allergies in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month’s entry is open: any day until {last} will do. It also asks how the result looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week’s entry is open: any day until {last} will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo this: recovery-tracker restore “{backup}” --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today’s entry is open. One entry a day until day 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Usual: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be read, completed from the backups: {contents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looked like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the log says about you (skin type, risks) changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the log says about you changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to stop or start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was logged after it would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be restored: {contents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said under About me, and the settings of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole log (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole log with photos (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on a scale from 0 to 10: {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to {file}. Allow writing to the file and to its folder, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Your clinic&apos;s phone number can stand here: add it to the session as &quot;phone&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your healing after {date}</source>
        <translation>Su evolución después del {date}</translation>
    </message>
    <message>
        <source>Your log says the same already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log as .json or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a log to the stored one, or refuse it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add photo of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add photos of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advert or page without an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also PDF/A-2, which archives ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change to About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change to the photo of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change to the session of {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic’s sheet or health website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as QLocale writes it: 2 Mar 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>day {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {date}, session of {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date as QLocale writes it: Thu 5 Mar</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date as QLocale writes it: Thursday 5 March</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the entry of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the photo of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the session of {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it; without, only what would change is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a log as a picture (.png or .svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered. {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every session of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .ics: a session to come, with the dates before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .ics: say inside what to do before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .ics: what the reminders are called; else &quot;Diary&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .ics: when to remind; else at 20:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .json: the pictures too; without, only what is written about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .pdf and .fhir.json: the patient&apos;s name; else there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for .pdf: {help}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from day {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a backup; without FILE, list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a character that cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of a backup, what can be read of a damaged log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave this part out; give it once for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the report for a dermatologist (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle depth</source>
        <translation>profundidad de las agujas</translation>
    </message>
    <message>
        <source>new session of {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day logged, photos: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no session at all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be added and what differs; change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window and import this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own reading, not tested in a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper; else what is usual in your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulator, trial or systematic review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>replaced: %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what was flagged in a log, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session of {date} with {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions: {sessions}, days: {days}, the newest {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions: {sessions}, days: {days}, the newest {date}, photos: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several --treatment are for a file that ends in .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin type {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin type {type} is not one of 1 to 6</source>
        <translation>el tipo de piel {type} no es uno del 1 al 6</translation>
    </message>
    <message>
        <source>small study, case reports or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start in the tray and wait for the hour of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are separated by semicolons; save the file with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are separated by tabs; save the file with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the danger signs</source>
        <comment>in a list of what was not answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day {date} is before its session on {session}</source>
        <translation>el día {date} es anterior a su sesión del {session}</translation>
    </message>
    <message>
        <source>the day {date} is in the future (today is {today})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day {date} is there twice</source>
        <translation>el día {date} está dos veces</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds {value} where a log is one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than allowed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {limit} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {limit} MiB; save the picture smaller and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that is there is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log has no session to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name ends in neither .json nor .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of cells is {cells}, but there are {columns} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient&apos;s name; else there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo of {date} is in the future (today is {today})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture has more than {limit} million pixels; save it smaller and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is damaged or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is not written in base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation marks do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session on {date} is in the future (today is {today})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session on {date} is there twice</source>
        <translation>la sesión del {date} está dos veces</translation>
    </message>
    <message>
        <source>the session&apos;s date (YYYY-MM-DD); else the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session&apos;s date (YYYY-MM-DD); else the newest; a report takes several: give it once for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no rows below its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has half a character at place {place}: type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is UTF-16, not UTF-8; save it as &quot;CSV UTF-8&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window cannot be opened here ({reason}); {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window is open and asks something; answer that first, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is too large; save the sheet with your diary as .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a NUL character; this is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display for the window, or a library for it is missing (the README names them); {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these work without one: check, chart, report, import, export, backup, restore (recovery-tracker --help tells how)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this day is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, WebP or HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workbook cannot be read; save it as .csv and try that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is stored already: refuse the file (the default), keep it and add only what is new, or replace differing answers by those of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the log is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to write it; else into the folder “backups” beside the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a checked copy of the stored log, with its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the stored log (.json, .csv), its report (.pdf, .fhir.json) or reminders (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>you ticked (a danger sign|%n danger signs)</source>
        <comment>part of a sentence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is not a column of this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, the day itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {count} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date such as 2 March 2026</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date such as 2 Mar 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} · {area} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {now} (before: {before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another program. It was left as it is. Choose another folder, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be opened. Check that its folder is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be reached. Check that the disk is connected, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Keep it, and restore your latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, so it cannot be restored. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty or gone, though there are backups of it. Nothing was begun in its place: restore your latest backup, or move the folder of the backups away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by another program. The recovery tracker may be open in another window: use that one, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a backup of a recovery log. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a recovery log. It was left as it is. Choose another folder, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not damaged; there is nothing to salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the log itself; name one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may only be read, so nothing can be saved in it. Allow writing to the file and to its folder, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} no longer says what its backup {backup} says, though nobody changed it. One of the two is damaged. No new backup was made: keep both, and restore the backup if you find a mistake in your log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the recovery tracker. It was left as it is: install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the recovery tracker: install the newer version to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the log has no session to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no stored log here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <comment>phone numbers, after the word call</comment>
        <translation>{first} o al {other}</translation>
    </message>
    <message>
        <source>{level} (changes not saved yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({cells})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a field of this format and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} {unit} is not between {lowest} and {highest} {unit}</source>
        <translation>{name}: {value} {unit} no está entre {lowest} y {highest} {unit}</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, scale not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <comment>end of a list</comment>
        <translation>{others} y {last}</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <comment>end of a list, before the sound of i: in Spanish, e instead of y</comment>
        <translation>{others} e {last}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <comment>end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the name must end in one of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {field}: {stored} in your log, {coming} in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records}, the newest {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{scores} (is|are) above what is usual by now</source>
        <comment>part of a sentence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{score} on {above} of %n day(s) answered</source>
        <translation>
            <numerusform>{score} en {above} de %n día con respuesta</numerusform>
            <numerusform>{score} en {above} de %n días con respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} out of {highest}</source>
        <translation>{score} de {highest}</translation>
    </message>
    <message>
        <source>{sign} (day {days})</source>
        <translation>{sign} (día {days})</translation>
    </message>
    <message>
        <source>{sign} is not a sign that this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{suffix} files cannot be read; save it as .xlsx or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symptom} by day {day}</source>
        <translation>{symptom} a más tardar el día {day}</translation>
    </message>
    <message>
        <source>{symptom} on day {day}</source>
        <translation>{symptom} el día {day}</translation>
    </message>
    <message>
        <source>{symptom} {score} is not a whole number from 0 to {highest}</source>
        <translation>{symptom}: {score} no es un número entero de 0 a {highest}</translation>
    </message>
    <message>
        <source>{target} is not a backup, so it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is the log itself. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a date such as 2026-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a time of day such as 20:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (grade {grade})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} holds a character that cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not &quot;{expected}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date and time with its offset from UTC, like 2026-03-02T19:20:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date written like 2026-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a day in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a list separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number from {lowest} to {highest} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a whole number from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not the day of {date}, which is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not the name of a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not what line {line} says of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not what line {line} says of the same session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was made by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} (since undone): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} (this date has passed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no session on {date}; there are: {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“import FILE --preview” says what differs; “--overlap keep” adds only what is new, “--overlap replace” takes over the answers of the file too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“recovery-tracker restore” lists the backups, “restore FILE” goes back to one, “restore --salvage” takes out what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>• {title} ({origin}; grade {grade}: {meaning}). {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ of “{cell}” only: {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ “{cell}” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutMeDialog</name>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutMeForm</name>
    <message>
        <source>&amp;Skin type: how your skin takes the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is optional. It makes some signs count sooner. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these are true for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always burns, never tans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown, rarely burns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burns at times, tans slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burns easily, tans a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burns little, tans well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark brown or black, hardly ever burns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterCare</name>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see day by day what to do and what to avoid, once a session is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session to look after yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing special any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This begins then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes next: from {date} (day {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to think of before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is after the last change in the after-care.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow is day {day}. {outlook}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your last entry looked like: day {day}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFirst</name>
    <message>
        <source>Between two steps? Take the one that says how it looks now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with skin beside it that was not treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your entry of day {day}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what you did not look at. An open answer is not counted as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at about the same time each day, in the same light, best by a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that your days can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wash your hands before you touch the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you save, you see here what they look like beside the expected course. Before that it might sway your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second folder any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes}

What your log says now is backed up first, so that you can come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup makes itself beside your log on each day on which something changed. A second folder, such as one on a stick, helps when the whole disk is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup makes itself on each day on which something changed. It is kept beside your log. A second folder, such as one on a stick, helps when the whole disk is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeSession</name>
    <message>
        <source>&amp;Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard: Y for yes, N for no, Delete to take an answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the questions before you book, and take the result to whoever does the session. Your answers here are not stored: they are gone when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take along, or to send to whoever does the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Put these dates into your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say inside what to do by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates above that are still to come, and after the session the days, weeks and months on which to log. Each entry is called “Diary” and says nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees your calendar can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareItemView</name>
    <message>
        <source>{words} (to {date}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>After a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart of your scores beside the expected course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Expected course: {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its days come from publications; its heights put words into steps and were not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart cannot be drawn on this computer ({reason}). Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is being prepared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is seen of the first photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; beside it {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>No question is answered with yes so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your answers say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseSources</name>
    <message>
        <source>First what is typical, then the upper edge: the highest step still expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days come from publications. The heights do not: nobody has published scores day by day. We put the words of the sources, such as “like a sunburn”, into steps. So take the heights as a rough guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device decides here, whatever the needle depth: {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle depth decides here: {depth} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected after your session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so: {symptom}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected course by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typical}, up to {upper}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you tell the developers, this report helps them. It says where the program stumbled, and nothing of what you logged. It is sent nowhere by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you saved before is safe on disk. Please repeat the last step. If it happens again, close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DangerSigns</name>
    <message>
        <source>Any of these today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>{date} is before your session of {session}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · Day {day} after your session of {session}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Days without an entry: {count}. Fill in what you remember well, or leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary of the session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscardButton</name>
    <message>
        <source>Bring back the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard unsaved answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyField</name>
    <message>
        <source>&amp;Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has digits and spaces, perhaps a + first, and at most {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set to {country}: {words}. Leave the field empty to use that, or write the number to call where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your country is not known here. Write the number for an ambulance where you live. Until then you read: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencySection</name>
    <message>
        <source>In an emergency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Anything else? (itch, dryness, marks …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer this too, so that nothing is taken for “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and medicines today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the words mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export first …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}. This file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted yet. Type the word {word} here, or choose Cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes for good. It cannot be undone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete it, type the word &amp;{word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Back to my log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example with invented data. Try anything: it is forgotten when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose where …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to write to a file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Dates for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs and tables (*.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders for your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what is special about your skin and your health, or leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was your skin needled, and with what? Days are counted from this date, and the usual course is chosen by the rest. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagView</name>
    <message>
        <source>Usual: {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>Also noticed ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be checked ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program uses: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is usual, and for how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says what, which value this program uses, and why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Everything in {file} is in your log already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another step of the same question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question and go to the next; pain 10: press 1, then 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a question: what the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the danger signs: none of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the report: print, larger, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier day, later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer days, more days, all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a photo: + - 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chart: ← → ↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the large chart: + - 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text, smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture; arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session, edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it point by point; Enter opens the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program compares what you logged with published healing times and with rules that rest on published warning signs. The limits were not tested in a study. It never says what you have, and no flag does not mean that all is well. If you are worried, ask your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, Diary, Care, Report, Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew in it. What you have typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeChart</name>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a letter or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation type="unfinished">Sesiones anteriores</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My last healing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photo {number} of {count} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are not saved yet, and they could not be kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hoy</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log says what the backup said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingDialog</name>
    <message>
        <source>An empty cell counts as not asked. A cell with “none” counts as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rows are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be taken. The table below says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has columns of its own. Say once which is which; below you see how each row is read. Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingQuestions</name>
    <message>
        <source>Another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pain is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How redness, swelling and flaking are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the session is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table does not tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete everything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;port …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an e&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherDraftButton</name>
    <message>
        <source>Not saved yet: {date}. Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pictures were not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos before these are still being read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that the photos were for is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a film: its first picture was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Día</translation>
    </message>
    <message>
        <source>Day of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as daylight, no make-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as left cheek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Earlier photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>1 photo of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos of this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Add photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two with Ctrl, or one and compare it with the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to take pictures that can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program only keeps your photos. It does not judge what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture is not in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: + and -, or the wheel. Move: arrow keys, or drag. Whole picture: 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>What to stop and to start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Answers that differ from your log: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that your log has already, with the same answers: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New days: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what to take from the file, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields were not read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to take from the file. What is not ticked stays as it is in your log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {file} adds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadChart</name>
    <message>
        <source>Expected by then: at most {upper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by then: {upper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged that day: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a day to read it; click to open it. Or use the arrow keys and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above what is expected by then: at most {upper}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{symptom} on day {day} ({date})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>&amp;Keep the program in the tray when I close its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me when an entry is due and not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start it hidden in the tray when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder comes only while the program runs. In the tray it runs without a window; “Quit” there, or in the menu, ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a file with the days on which an entry is due, for any calendar program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders for your c&amp;alendar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message says no more than “Diary: an entry is due.” Your system may add the program’s name to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session yet whose days could go into a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray for programs, so the diary cannot remind you by itself. Your own calendar can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Nothing was printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days and flags in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For archives (PDF/A-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of the scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;questions for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My na&amp;me, if it should be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Kept with the session of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;sessions in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sessions in this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not kept after you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Copies the first page as text, to paste into a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged for this session yet. The report shows what is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few days do not show a course yet. The report says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRating</name>
    <message numerus="yes">
        <source>%n rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How does the result look compared with before the session? A photo from then helps. Leave out what you cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownDialogs</name>
    <message>
        <source>History of About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever logged for this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever said about you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignBoxes</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>A grade says how much a source can bear: A the most, D the least. X is our own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {grade}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of grade {grade} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>A body temperature in °C lies between %1 and %2, such as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body temperature in °F lies between %1 and %2, such as %3. For °C, see the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, °F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Date of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is due on this day. You can make one all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, and not kept as a draft. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Not answered: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} has not come yet. A day can be filled in once it is there, or any time later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentDialog</name>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>&amp;Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needle depth, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Serum or products used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the date is needed. Depth and device choose the expected course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some days are logged before this date; delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a session on this date. Choose another date, or edit that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no digit in this phone number. Correct it, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has not come yet. Enter the session once it is done. Until then “Before a session” helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated &amp;area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle depth is a number of mm from {lowest} to {highest}, such as 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentList</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>&amp;Unit of the thermometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in your country ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celsius (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fahrenheit (°F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have logged is shown in this unit too. Files stay in °C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Answer a few questions once a day after microneedling. You see your answers beside the course that is usual, and you are told early when something should be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your skin healing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a diary and not a doctor: it never says what you have, and it cannot say that all is well. If you are worried, call your clinic whatever it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks for comes from published texts, and no study has tested it. It can miss something, and it can warn without need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatToDoView</name>
    <message>
        <source>Your clinic: {contact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic’s phone number can stand here: add it under Session, Edit session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoSaysSo</name>
    <message>
        <source>See where they disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Look in the mirror, in the same light each day, and take the step that fits best.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Answered in About me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>The picture is not in this log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Everything was deleted. When you start the program again, it begins with an empty diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microneedling Recovery Tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your log is stored, but the backup of today could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>The picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
