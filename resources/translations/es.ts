<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>    row {number}, {date}: {reason}</source>
        <translation>    fila {number}, {date}: {reason}</translation>
    </message>
    <message>
        <source>    row {number}, {field}: “{cell}”</source>
        <translation>    fila {number}, {field}: “{cell}”</translation>
    </message>
    <message>
        <source>    row {number}: {reason}</source>
        <translation>    fila {number}: {reason}</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is missing</source>
        <translation>falta &quot;{field}&quot;</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing; this is not a log of this program</source>
        <translation>falta &quot;{name}&quot;; este no es un diario de este programa</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s</source>
        <translation>%(prog)s: error: %(message)s</translation>
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
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
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
        <translation>- Ninguna pregunta se respondió con sí.</translation>
    </message>
    <message>
        <source>- {question} Yes. {verdict}: {reason}</source>
        <translation>- {question} Sí. {verdict}: {reason}</translation>
    </message>
    <message>
        <source>--all-sessions and --treatment exclude each other</source>
        <translation>--all-sessions y --treatment se excluyen entre sí</translation>
    </message>
    <message>
        <source>--details needs --planned</source>
        <translation>--details necesita --planned</translation>
    </message>
    <message>
        <source>--open and --hidden are for the window; a command takes its FILE by itself</source>
        <translation>--open y --hidden son para la ventana; una orden recibe su FILE sin opción</translation>
    </message>
    <message>
        <source>--planned and --treatment exclude each other</source>
        <translation>--planned y --treatment se excluyen entre sí</translation>
    </message>
    <message>
        <source>--{option} is for a file that ends in {suffixes}</source>
        <translation>--{option} es para un archivo que termina en {suffixes}</translation>
    </message>
    <message>
        <source>A clinic or professional</source>
        <translation>Una clínica o un profesional</translation>
    </message>
    <message>
        <source>A private diary of how skin heals after microneedling. Without a command: the window.</source>
        <translation>Un diario privado de cómo sana la piel después de las microagujas. Sin una orden: la ventana.</translation>
    </message>
    <message>
        <source>A session has one of each: what stands first counts, and not these:</source>
        <translation>Una sesión tiene solo uno de cada: vale lo primero y no esto:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>About me: {field}</source>
        <translation>Sobre mí: {field}</translation>
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
        <translation>Se añadió: foto del {date}.</translation>
    </message>
    <message>
        <source>Added: photos of {date}.</source>
        <translation>Se añadieron: fotos del {date}.</translation>
    </message>
    <message>
        <source>Added: photos.</source>
        <translation>Se añadieron: fotos.</translation>
    </message>
    <message>
        <source>Added: session of {session}.</source>
        <translation>Se añadió: sesión del {session}.</translation>
    </message>
    <message>
        <source>After a change of the passphrase make a new sheet and destroy this one.</source>
        <translation>Después de cambiar la frase de acceso, haga una hoja nueva y destruya esta.</translation>
    </message>
    <message>
        <source>After {minutes} minutes without a key or a click</source>
        <translation>Tras {minutes} minutos sin tecla ni clic</translation>
    </message>
    <message>
        <source>All backups together take {size}.</source>
        <translation>Todas las copias juntas ocupan {size}.</translation>
    </message>
    <message>
        <source>All days and flags in full</source>
        <translation>Todos los días y avisos, al completo</translation>
    </message>
    <message>
        <source>All scores at none from day {day}</source>
        <translation>Todo en “nada” desde el día {day}</translation>
    </message>
    <message>
        <source>All sessions and what you said about yourself, to keep or to move to another computer.</source>
        <translation>Todas las sesiones y lo que usted contó sobre usted, para guardarlo o llevarlo a otro equipo.</translation>
    </message>
    <message>
        <source>All sessions, one row a day. It can be imported again.</source>
        <translation>Todas las sesiones, una fila por día. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>Already there and the same: {days}</source>
        <translation>Ya están y son iguales: {days}</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>An empty log begins anew; older backups stay where they are.</source>
        <translation>Empieza de nuevo un diario vacío; las copias de seguridad anteriores se quedan donde están.</translation>
    </message>
    <message>
        <source>Another scale: leave pain out</source>
        <translation>Otra escala: omitir el dolor</translation>
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
        <translation>Zona</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>As far as can be read, nothing would be missing.</source>
        <translation>Hasta donde se puede leer, no faltaría nada.</translation>
    </message>
    <message>
        <source>As far as can be read, this would be missing: {records}.</source>
        <translation>Hasta donde se puede leer, faltaría esto: {records}.</translation>
    </message>
    <message>
        <source>Ask a doctor first</source>
        <translation>Pregunte antes a un médico</translation>
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
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Backups in {folder}: {count}.</source>
        <translation>Copias de seguridad en {folder}: {count}.</translation>
    </message>
    <message>
        <source>Backups on this computer: {count}.</source>
        <translation>Copias de seguridad en este equipo: {count}.</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Bare skin: no make-up, no filter, hair held back, cream given time to sink in.</source>
        <translation>Piel al natural: sin maquillaje, sin filtro, con el pelo recogido y cuando la crema ya se haya absorbido.</translation>
    </message>
    <message>
        <source>Before a microneedling session planned for {date}</source>
        <translation>Antes de una sesión de microagujas prevista para el {date}</translation>
    </message>
    <message>
        <source>Before · {date}</source>
        <translation>Antes · {date}</translation>
    </message>
    <message>
        <source>Begin an empty diary</source>
        <translation>Empezar un diario vacío</translation>
    </message>
    <message>
        <source>Begin an empty log</source>
        <translation>Empezar un diario vacío</translation>
    </message>
    <message>
        <source>Begin with a picture from before the session: it shows best what has changed.</source>
        <translation>Empiece con una imagen de antes de la sesión: es la que mejor muestra lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Broken logs that were kept aside: {count}.</source>
        <translation>Diarios dañados que se guardaron aparte: {count}.</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cells that cannot be read, and are left open: {count}</source>
        <translation>Celdas que no se pueden leer y quedan sin respuesta: {count}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Cheeks still pink, they itch in the evening.</source>
        <translation>Las mejillas siguen rosadas y pican por la tarde.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose at least one column with answers.</source>
        <translation>Elija al menos una columna con respuestas.</translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste one with Ctrl+V. The place, time and device that a camera writes into a picture are taken out. The photos stay on this computer.</source>
        <translation>Elija archivos, suéltelos aquí o pegue uno con Ctrl+V. Se quitan el lugar, la hora y el dispositivo que una cámara escribe en una imagen. Las fotos se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Choose the column with the date or the number of each day.</source>
        <translation>Elija la columna con la fecha o el número de cada día.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Columns that are not used: {names}</source>
        <translation>Columnas que no se usan: {names}</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>República Checa</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
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
        <translation>
            <numerusform>Se preguntó por las señales de peligro, entre ellas la fiebre, en {asked} de %n día; no se anotó ninguna.</numerusform>
            <numerusform>Se preguntó por las señales de peligro, entre ellas la fiebre, en {asked} de %n días; no se anotó ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Fecha de la sesión</translation>
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
        <translation>Primero el día: 3/2 es 3 de febrero</translation>
    </message>
    <message>
        <source>Day number</source>
        <translation>Número del día</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Day {day} ({date}): {level}</source>
        <translation>Día {day} ({date}): {level}</translation>
    </message>
    <message>
        <source>Day {day}, not logged yet</source>
        <translation>Día {day}, aún sin anotar</translation>
    </message>
    <message>
        <source>Day {day}, {count} logged</source>
        <translation>Día {day}, anotados: {count}</translation>
    </message>
    <message>
        <source>Day {day}: everything you answered is within what is usual by now.</source>
        <translation>Día {day}: todo lo que respondió está dentro de lo habitual a estas alturas.</translation>
    </message>
    <message>
        <source>Day {day}: neither the scores nor the danger signs were answered.</source>
        <translation>Día {day}: no se respondió ni a las escalas ni a las señales de peligro.</translation>
    </message>
    <message>
        <source>Day {day}: something in what you logged stands out; see below.</source>
        <translation>Día {day}: algo de lo que anotó llama la atención; vea abajo.</translation>
    </message>
    <message>
        <source>Day {day}: what you answered is within what is usual by now. Not answered: {names}.</source>
        <translation>Día {day}: lo que respondió está dentro de lo habitual a estas alturas. Sin respuesta: {names}.</translation>
    </message>
    <message>
        <source>Day {day}: you ticked no danger sign; the scores were not answered.</source>
        <translation>Día {day}: no marcó ninguna señal de peligro; no se respondió a las escalas.</translation>
    </message>
    <message>
        <source>Day {day}: {danger}, and {scores}; see below.</source>
        <translation>Día {day}: {danger}, y {scores}; vea abajo.</translation>
    </message>
    <message>
        <source>Day {day}: {danger}, and {scores}; the chart shows where.</source>
        <translation>Día {day}: {danger}, y {scores}; el gráfico muestra dónde.</translation>
    </message>
    <message>
        <source>Day {day}: {danger}; see below.</source>
        <translation>Día {day}: {danger}; vea abajo.</translation>
    </message>
    <message>
        <source>Day {day}: {danger}; so early that sets off no warning.</source>
        <translation>Día {day}: {danger}; tan pronto, eso no activa ningún aviso.</translation>
    </message>
    <message>
        <source>Day {day}: {scores}; see below.</source>
        <translation>Día {day}: {scores}; vea abajo.</translation>
    </message>
    <message>
        <source>Day {day}: {scores}; the chart shows where.</source>
        <translation>Día {day}: {scores}; el gráfico muestra dónde.</translation>
    </message>
    <message>
        <source>Days that are taken: {count}</source>
        <translation>Días que se toman: {count}</translation>
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
        <translation>Se borró: anotación del {date}.</translation>
    </message>
    <message>
        <source>Deleted: photo of {date}.</source>
        <translation>Se borró: foto del {date}.</translation>
    </message>
    <message>
        <source>Deleted: session of {session} with all its days.</source>
        <translation>Se borró: sesión del {session} con todos sus días.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Device: {device}. Written on {date}.</source>
        <translation>Aparato: {device}. Escrito el {date}.</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>title of a reminder in a calendar</comment>
        <translation>Diario</translation>
    </message>
    <message numerus="yes">
        <source>Different from your log: %n answer(s)</source>
        <translation>
            <numerusform>Distinto de su diario: %n respuesta</numerusform>
            <numerusform>Distinto de su diario: %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Realizada por</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Everything was deleted. When you start the program again, it begins with an empty diary.</source>
        <translation>Se borró todo. Cuando vuelva a iniciar el programa, empezará con un diario vacío.</translation>
    </message>
    <message>
        <source>Example Skin Clinic</source>
        <translation>Clínica de la Piel (ejemplo)</translation>
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
        <translation>Se preguntó por la fiebre y no se anotó.</translation>
    </message>
    <message>
        <source>Few different letters are quickly tried out. Add some words.</source>
        <translation>Pocas letras distintas se adivinan pronto. Añada algunas palabras.</translation>
    </message>
    <message>
        <source>Files that you exported, and backups that you copied somewhere else yourself.</source>
        <translation>Los archivos que usted exportó y las copias de seguridad que usted llevó a otro lugar.</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>First session of three.</source>
        <translation>Primera sesión de tres.</translation>
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
        <translation>Para el sistema de una clínica (FHIR)</translation>
    </message>
    <message>
        <source>For a diary of the Microneedling Recovery Tracker that is locked with a passphrase.</source>
        <translation>Para un diario de Microneedling Recovery Tracker protegido con una frase de acceso.</translation>
    </message>
    <message>
        <source>For experts: SQLite3 Multiple Ciphers, cipher chacha20, raw key = scrypt(passphrase in UTF-8 NFC, salt = first 16 bytes of the file, N = 131072, r = 8, p = 1, 32 bytes).</source>
        <translation>Para especialistas: SQLite3 Multiple Ciphers, cifrado chacha20, clave directa = scrypt(frase de acceso en UTF-8 NFC, sal = los primeros 16 bytes del archivo, N = 131072, r = 8, p = 1, 32 bytes).</translation>
    </message>
    <message>
        <source>For the session of {session}: the days, weeks and months on which to log. Each entry is called “Diary” and says nothing more.</source>
        <translation>Para la sesión del {session}: los días, semanas y meses en que toca anotar. Cada cita se llama “Diario” y no dice nada más.</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with one another are easy to remember.</source>
        <translation>Cuatro palabras o más que no tengan nada que ver entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Go back to the backup of {date}</source>
        <translation>Volver a la copia de seguridad del {date}</translation>
    </message>
    <message>
        <source>Gone after the session of {date}: {symptoms}.</source>
        <translation>Después de la sesión del {date}, esto se fue: {symptoms}.</translation>
    </message>
    <message>
        <source>Gone last time (session of {date}): {symptoms}.</source>
        <translation>La última vez (sesión del {date}), esto se fue: {symptoms}.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n day(s).</source>
        <translation>
            <numerusform>Se importó: %n día.</numerusform>
            <numerusform>Se importaron: %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: the log from the file.</source>
        <translation>Se importó: el diario del archivo.</translation>
    </message>
    <message>
        <source>In the file: {records}</source>
        <translation>En el archivo: {records}</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It is saved, but your diary cannot be read now. {reason}</source>
        <translation>Está guardado, pero su diario no se puede leer ahora. {reason}</translation>
    </message>
    <message>
        <source>It takes the place of a log that cannot be used: {problem}</source>
        <translation>Ocupa el lugar de un diario que no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
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
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
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
        <source>Keep this sheet where you keep your passport, and not beside the computer.</source>
        <translation>Guarde esta hoja donde guarda su pasaporte, y no junto al equipo.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Seguir intentando</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Lock my diary</source>
        <translation>Bloquear mi diario</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
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
        <source>Meaning of the scales</source>
        <translation>Significado de las escalas</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Microneedling Recovery Tracker</source>
        <translation>Microneedling Recovery Tracker</translation>
    </message>
    <message>
        <source>Month first: 3/2 is 2 March</source>
        <translation>Primero el mes: 3/2 es 2 de marzo</translation>
    </message>
    <message>
        <source>My answers that need a talk:</source>
        <translation>Mis respuestas que hay que comentar:</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Myself, at home</source>
        <translation>Yo, en casa</translation>
    </message>
    <message>
        <source>Needle depth</source>
        <translation>Profundidad de las agujas</translation>
    </message>
    <message>
        <source>Needle depth, mm</source>
        <translation>Profundidad de las agujas, mm</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>New about you: {facts}</source>
        <translation>Nuevo sobre usted: {facts}</translation>
    </message>
    <message>
        <source>New photos: {count}</source>
        <translation>Fotos nuevas: {count}</translation>
    </message>
    <message>
        <source>New: what the file says about you (skin type, risks)</source>
        <translation>Nuevo: lo que el archivo dice sobre usted (tipo de piel, riesgos)</translation>
    </message>
    <message>
        <source>New: {records}</source>
        <translation>Nuevo: {records}</translation>
    </message>
    <message>
        <source>Next entry: any day from {first} to {last}.</source>
        <translation>Próxima anotación: cualquier día del {first} al {last}.</translation>
    </message>
    <message>
        <source>Next entry: any day from {first} to {last}. Once a month from now on.</source>
        <translation>Próxima anotación: cualquier día del {first} al {last}. Desde ahora, una vez al mes.</translation>
    </message>
    <message>
        <source>Next entry: any day from {first} to {last}. Once a week from now on.</source>
        <translation>Próxima anotación: cualquier día del {first} al {last}. Desde ahora, una vez a la semana.</translation>
    </message>
    <message>
        <source>Next entry: tomorrow, {first}.</source>
        <translation>Próxima anotación: mañana, {first}.</translation>
    </message>
    <message>
        <source>Next entry: {first}.</source>
        <translation>Próxima anotación: {first}.</translation>
    </message>
    <message>
        <source>No day has been logged yet.</source>
        <translation>Todavía no hay ningún día anotado.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Todavía no hay fotos</translation>
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
        <translation>No se ha elegido una segunda carpeta.</translation>
    </message>
    <message>
        <source>Nobody can bring back a forgotten passphrase. If you lose it, everything you logged is lost.</source>
        <translation>Nadie puede recuperar una frase de acceso olvidada. Si la pierde, se pierde todo lo que anotó.</translation>
    </message>
    <message>
        <source>Nobody can bring back a forgotten passphrase. Make a new recovery sheet.</source>
        <translation>Nadie puede recuperar una frase de acceso olvidada. Haga una nueva hoja de recuperación.</translation>
    </message>
    <message>
        <source>Nobody can open the diary without it. Those who wrote the program cannot either.</source>
        <translation>Nadie puede abrir el diario sin ella. Quienes escribieron el programa tampoco.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing can be read of {file} any more. Keep it, and restore your latest backup.</source>
        <translation>Ya no se puede leer nada de {file}. Consérvelo y restaure su última copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>Nothing more is due for this session.</source>
        <translation>No queda nada por anotar de esta sesión.</translation>
    </message>
    <message>
        <source>Nothing was added, because the file says something else about you (skin type or risks) than your log does. Make the two agree first.</source>
        <translation>No se añadió nada, porque el archivo dice sobre usted (tipo de piel o riesgos) algo distinto de lo que dice su diario. Haga antes que los dos coincidan.</translation>
    </message>
    <message>
        <source>Nothing was added, because your log already has a session on {dates}. Take these sessions out of the file, or delete them from your log first.</source>
        <translation>No se añadió nada, porque su diario ya tiene una sesión en {dates}. Quite estas sesiones del archivo o elimínelas antes de su diario.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>No se cambió nada. Añada --yes para hacerlo.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se borró nada</translation>
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
        <translation>Números de 0 a 10</translation>
    </message>
    <message>
        <source>Numbers 0 to 4, {lowest} to {highest}</source>
        <translation>Números de 0 a 4, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>Numbers alone, such as a birthday, are quickly tried out. Add some words.</source>
        <translation>Los números solos, como un cumpleaños, se adivinan pronto. Añada algunas palabras.</translation>
    </message>
    <message>
        <source>Numbing cream for 30 minutes before.</source>
        <translation>Crema anestésica durante 30 minutos antes.</translation>
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
        <translation>Una sesión, {session}, sin su nombre.</translation>
    </message>
    <message>
        <source>One session, {session}: the course, what was flagged and all days.</source>
        <translation>Una sesión, {session}: la evolución, los avisos y todos los días.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Otras señales</translation>
    </message>
    <message>
        <source>Our scale for the skin has five steps. Your numbers become words: 0 {none}, 1 to 3 {mild}, 4 to 6 {moderate}, 7 to 10 {severe}. Nobody has tested this. Your own numbers are kept in the note of each day. If you do not want that, set these columns to “Not in the file”.</source>
        <translation>Nuestra escala para la piel tiene cinco pasos. Sus números pasan a palabras: 0 {none}, 1 a 3 {mild}, 4 a 6 {moderate}, 7 a 10 {severe}. Nadie ha puesto esto a prueba. Sus propios números se conservan en la nota de cada día. Si no quiere eso, ponga estas columnas en “No está en el archivo”.</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Parts of the log cannot be read, so some answers may be missing: look through your days.</source>
        <translation>Partes del diario no se pueden leer, así que pueden faltar respuestas: revise sus días.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Frase de acceso olvidada</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de acceso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Frase de acceso de {file}: </translation>
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
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Photo, {day}, {area}, {date}</source>
        <translation>Foto, {day}, {area}, {date}</translation>
    </message>
    <message>
        <source>Photo, {day}, {date}</source>
        <translation>Foto, {day}, {date}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos: {count}.</source>
        <translation>Fotos: {count}.</translation>
    </message>
    <message>
        <source>Pictures that can be compared</source>
        <translation>Imágenes que se pueden comparar</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Products and medicines</source>
        <translation>Productos y medicamentos</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Questions for the doctor</source>
        <translation>Preguntas para el médico</translation>
    </message>
    <message>
        <source>Questions not answered: {count}. An open answer is not counted as no.</source>
        <translation>Preguntas sin responder: {count}. Una pregunta sin responder no cuenta como un no.</translation>
    </message>
    <message>
        <source>RF</source>
        <translation>RF</translation>
    </message>
    <message>
        <source>Radio-frequency (RF) needling</source>
        <translation>Microagujas con radiofrecuencia (RF)</translation>
    </message>
    <message>
        <source>Recovery after the session of {date}</source>
        <translation>Evolución después de la sesión del {date}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Reminders for your calendar (ICS)</source>
        <translation>Recordatorios para su calendario (ICS)</translation>
    </message>
    <message>
        <source>Report for a doctor (PDF)</source>
        <translation>Informe para un médico (PDF)</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Roller</source>
        <translation>Rodillo</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows that are left out: {count}</source>
        <translation>Filas que se omiten: {count}</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Same angle: from the front, then turned to each side, with the camera at eye level.</source>
        <translation>El mismo ángulo: de frente y después girando hacia cada lado, con la cámara a la altura de los ojos.</translation>
    </message>
    <message>
        <source>Same distance: about an arm’s length. Mark where you stand, and do not zoom.</source>
        <translation>La misma distancia: más o menos un brazo. Marque dónde se pone y no use el zoom.</translation>
    </message>
    <message>
        <source>Same light: by a window in daylight, face to the window, no flash and no lamp.</source>
        <translation>La misma luz: junto a una ventana y de día, con la cara hacia la ventana, sin flash y sin lámpara.</translation>
    </message>
    <message>
        <source>Same time of day, and a plain wall behind you.</source>
        <translation>La misma hora del día y una pared lisa detrás de usted.</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Saved: About me.</source>
        <translation>Se guardó: Sobre mí.</translation>
    </message>
    <message>
        <source>Saved: entry of {date}.</source>
        <translation>Se guardó: anotación del {date}.</translation>
    </message>
    <message>
        <source>Saved: photo of {date}.</source>
        <translation>Se guardó: foto del {date}.</translation>
    </message>
    <message>
        <source>Saved: session of {session}.</source>
        <translation>Se guardó: sesión del {session}.</translation>
    </message>
    <message>
        <source>Say how pain is written.</source>
        <translation>Indique cómo está escrito el dolor.</translation>
    </message>
    <message>
        <source>Say how redness, swelling and flaking are written.</source>
        <translation>Indique cómo están escritos el enrojecimiento, la hinchazón y la descamación.</translation>
    </message>
    <message>
        <source>Say how the dates are written.</source>
        <translation>Indique cómo están escritas las fechas.</translation>
    </message>
    <message>
        <source>Say which number the day of the session has.</source>
        <translation>Indique qué número tiene el día de la sesión.</translation>
    </message>
    <message>
        <source>Say which session the rows belong to.</source>
        <translation>Indique de qué sesión son las filas.</translation>
    </message>
    <message>
        <source>Second folder: {folder}</source>
        <translation>Segunda carpeta: {folder}</translation>
    </message>
    <message>
        <source>Second session, a little deeper.</source>
        <translation>Segunda sesión, un poco más profunda.</translation>
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
        <translation>Sérum o productos usados</translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation>Sesión del {date}</translation>
    </message>
    <message>
        <source>Session of {date}, {facts}</source>
        <translation>Sesión del {date}, {facts}</translation>
    </message>
    <message>
        <source>Session of {date}: days that are new {new}, the same {same}, different {other}</source>
        <translation>Sesión del {date}: días nuevos {new}, iguales {same}, distintos {other}</translation>
    </message>
    <message>
        <source>Session of {date}: new, with {count} days</source>
        <translation>Sesión del {date}: nueva, días: {count}</translation>
    </message>
    <message>
        <source>Session of {date}: {field}</source>
        <translation>Sesión del {date}: {field}</translation>
    </message>
    <message>
        <source>Sessions about which something is taken: {count}</source>
        <translation>Sesiones de las que se toma algo: {count}</translation>
    </message>
    <message>
        <source>Sessions: {sessions}. Days: {days}. With all that they said before.</source>
        <translation>Sesiones: {sessions}. Días: {days}. Con todo lo que decían antes.</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Tipo de piel</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Some answers may be missing: look through your days afterwards.</source>
        <translation>Pueden faltar respuestas: después, revise sus días.</translation>
    </message>
    <message>
        <source>Somebody with patience could guess it. One or two words more help a lot.</source>
        <translation>Alguien con paciencia podría adivinarla. Una o dos palabras más ayudan mucho.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources: {titles}</source>
        <translation>Fuentes: {titles}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabla para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Take out what can be read</source>
        <translation>Rescatar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message numerus="yes">
        <source>Temperature was measured on {measured} of %n day(s), at most {highest} (day {day}).</source>
        <translation>
            <numerusform>La temperatura se midió en {measured} de %n día; como máximo, {highest} (día {day}).</numerusform>
            <numerusform>La temperatura se midió en {measured} de %n días; como máximo, {highest} (día {day}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
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
        <source>The backup is locked with a passphrase; your log is as well, or will be with the same one.</source>
        <translation>La copia de seguridad está bloqueada con una frase de acceso; su diario también lo está, o lo estará con la misma.</translation>
    </message>
    <message>
        <source>The backup is locked with a passphrase; your log is not, and what comes back will not be either.</source>
        <translation>La copia de seguridad está bloqueada con una frase de acceso; su diario no lo está, y lo que se recupere tampoco lo estará.</translation>
    </message>
    <message>
        <source>The backup {target} did not read back as it was written, so it was thrown away. Check the disk, or choose another folder.</source>
        <translation>Al leer la copia de seguridad {target}, no era igual a lo que se escribió, así que se descartó. Revise el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backups in {folder}, which cannot be reached now. To delete them too, connect the disk first.</source>
        <translation>Las copias de seguridad en {folder}, a las que ahora no se puede llegar. Para borrarlas también, conecte antes el disco.</translation>
    </message>
    <message>
        <source>The day before the session</source>
        <translation>El día antes de la sesión</translation>
    </message>
    <message>
        <source>The diary is here</source>
        <translation>El diario está aquí</translation>
    </message>
    <message>
        <source>The diary itself is done, but not yet all of its backups. That is tried again with the next one.</source>
        <translation>El diario ya está listo, pero aún no todas sus copias de seguridad. Se intentará de nuevo con la próxima.</translation>
    </message>
    <message>
        <source>The disk did not answer properly while {file} was in use. Everything saved so far is kept. Check the disk or its connection and try again.</source>
        <translation>El disco no respondió bien mientras se usaba {file}. Todo lo guardado hasta ahora se conserva. Revise el disco o su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved in {file}. Everything saved so far is kept. Free some space on the disk and try again.</source>
        <translation>El disco está lleno, así que esto no se pudo guardar en {file}. Todo lo guardado hasta ahora se conserva. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The earlier healing in the chart is from the session of {date}.</source>
        <translation>La evolución anterior del gráfico es de la sesión del {date}.</translation>
    </message>
    <message>
        <source>The file that could not be opened is kept as {file}</source>
        <translation>El archivo que no se pudo abrir se conserva como {file}</translation>
    </message>
    <message>
        <source>The locked diary is kept as {file}</source>
        <translation>El diario bloqueado se conserva como {file}</translation>
    </message>
    <message>
        <source>The log has no session.</source>
        <translation>El diario no tiene ninguna sesión.</translation>
    </message>
    <message>
        <source>The log that could not be used is kept as {file}</source>
        <translation>El diario que no se pudo usar se conserva como {file}</translation>
    </message>
    <message>
        <source>The newest good backup, of {date}: {contents}.</source>
        <translation>La copia de seguridad buena más reciente, del {date}: {contents}.</translation>
    </message>
    <message>
        <source>The picture from the clipboard</source>
        <translation>La imagen del portapapeles</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>No se pudo acceder a la impresora.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>La impresora se detuvo.</translation>
    </message>
    <message>
        <source>The program’s own notes on what went wrong. They never held your answers.</source>
        <translation>Los apuntes del propio programa sobre lo que falló. Nunca contuvieron sus respuestas.</translation>
    </message>
    <message>
        <source>The report cannot be made: it holds characters that cannot be printed.</source>
        <translation>No se puede hacer el informe: contiene caracteres que no se pueden imprimir.</translation>
    </message>
    <message>
        <source>The report cannot be made: {reason}.</source>
        <translation>No se puede hacer el informe: {reason}.</translation>
    </message>
    <message>
        <source>The result so far</source>
        <translation>El resultado hasta ahora</translation>
    </message>
    <message>
        <source>The same with every photo. Whoever gets the file can see them; it can be large.</source>
        <translation>Lo mismo con todas las fotos. Quien reciba el archivo puede verlas; puede ser grande.</translation>
    </message>
    <message>
        <source>The second folder was not connected: {folder}</source>
        <translation>La segunda carpeta no estaba conectada: {folder}</translation>
    </message>
    <message>
        <source>The second folder {folder} is not connected now. Its backups are locked as soon as it is there again while the program runs.</source>
        <translation>La segunda carpeta {folder} no está conectada ahora. Sus copias se bloquearán en cuanto vuelva a estar disponible con el programa abierto.</translation>
    </message>
    <message>
        <source>The second folder {folder} is not connected now. Its backups keep the old passphrase.</source>
        <translation>La segunda carpeta {folder} no está conectada ahora. Sus copias conservan la frase de acceso anterior.</translation>
    </message>
    <message>
        <source>There are no backups of {file}.</source>
        <translation>No hay copias de seguridad de {file}.</translation>
    </message>
    <message>
        <source>There is already a session on {treated_on}. Open that one, or choose another date.</source>
        <translation>Ya hay una sesión el {treated_on}. Abra esa o elija otra fecha.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Connect the disk, or choose another folder.</source>
        <translation>No existe la carpeta {folder}. Conecte el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>These backups keep the passphrase they have, or cannot be read:</source>
        <translation>Estas copias conservan la frase de acceso que tienen, o no se pueden leer:</translation>
    </message>
    <message>
        <source>These backups were locked before and keep their own passphrase:</source>
        <translation>Estas copias ya estaban bloqueadas y conservan su propia frase de acceso:</translation>
    </message>
    <message>
        <source>These change: {records}</source>
        <translation>Cambia esto: {records}</translation>
    </message>
    <message>
        <source>These come back: {records}</source>
        <translation>Vuelve esto: {records}</translation>
    </message>
    <message>
        <source>These could not be read, and so not be locked. They are deleted:</source>
        <translation>Estas no se pudieron leer y por eso tampoco bloquear. Se borran:</translation>
    </message>
    <message>
        <source>These files could not be deleted: {names}. Close what uses them and try again.</source>
        <translation>Estos archivos no se pudieron borrar: {names}. Cierre lo que los está usando e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These go away: {records}</source>
        <translation>Desaparece esto: {records}</translation>
    </message>
    <message>
        <source>This backup has a passphrase of its own: the one you used when it was made.
{file}</source>
        <translation>Esta copia tiene su propia frase de acceso: la que usted usaba cuando se hizo.
{file}</translation>
    </message>
    <message>
        <source>This is not the passphrase of your diary. Try again.</source>
        <translation>Esa no es la frase de acceso de su diario. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {file}. Try again.</source>
        <translation>Esa no es la frase de acceso de {file}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This list does not replace the talk with whoever does the session. Tell them about your health, your medicine and your allergies in any case.</source>
        <translation>Esta lista no reemplaza la conversación con quien hace la sesión. Háblele en todo caso de su salud, sus medicamentos y sus alergias.</translation>
    </message>
    <message>
        <source>This month’s entry is open: any day until {last} will do. It also asks how the result looks.</source>
        <translation>La anotación de este mes está abierta: sirve cualquier día hasta el {last}. También pregunta cómo se ve el resultado.</translation>
    </message>
    <message>
        <source>This sheet was made on</source>
        <translation>Esta hoja se hizo el</translation>
    </message>
    <message>
        <source>This week’s entry is open: any day until {last} will do.</source>
        <translation>La anotación de esta semana está abierta: sirve cualquier día hasta el {last}.</translation>
    </message>
    <message>
        <source>To do: {text}</source>
        <translation>Haga esto: {text}</translation>
    </message>
    <message>
        <source>To undo this: recovery-tracker restore “{backup}” --yes</source>
        <translation>Para deshacer esto: recovery-tracker restore “{backup}” --yes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today’s entry is open. One entry a day until day 30.</source>
        <translation>La anotación de hoy está abierta. Una anotación al día hasta el día 30.</translation>
    </message>
    <message>
        <source>Too short. Letters still needed: {number}</source>
        <translation>Demasiado corta. Letras que faltan: {number}</translation>
    </message>
    <message>
        <source>Treated area</source>
        <translation>Zona tratada</translation>
    </message>
    <message>
        <source>True for me</source>
        <translation>Se aplica a mí</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>Turn off the passphrase</source>
        <translation>Desactivar la frase de acceso</translation>
    </message>
    <message>
        <source>Turn on a passphrase</source>
        <translation>Activar una frase de acceso</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Usual: {text}</source>
        <translation>Lo habitual: {text}</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Muy buena.</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>What can still be read, completed from the backups: {contents}.</source>
        <translation>Lo que aún se puede leer, completado con las copias de seguridad: {contents}.</translation>
    </message>
    <message>
        <source>What it looked like</source>
        <translation>Cómo se veía</translation>
    </message>
    <message>
        <source>What the log says about you (skin type, risks) changes.</source>
        <translation>Cambia lo que el diario dice sobre usted (tipo de piel, riesgos).</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Qué hacer: {text}</translation>
    </message>
    <message>
        <source>What to stop or start:</source>
        <translation>Qué dejar o empezar:</translation>
    </message>
    <message>
        <source>What was logged after it would be missing.</source>
        <translation>Faltaría lo que se anotó después.</translation>
    </message>
    <message>
        <source>What would be restored: {contents}</source>
        <translation>Lo que se restauraría: {contents}</translation>
    </message>
    <message>
        <source>What you exported stays readable. So do backups that you keep in other places. Old diaries and backups that are damaged cannot be locked, so they are deleted.</source>
        <translation>Lo que exportó sigue siendo legible. También las copias que guarda en otros lugares. Los diarios y las copias anteriores que están dañados no se pueden bloquear, así que se borran.</translation>
    </message>
    <message>
        <source>What you said under About me, and the settings of this program.</source>
        <translation>Lo que dijo en “Sobre mí” y los ajustes de este programa.</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept.</source>
        <translation>Elija lo que elija, el archivo se conserva tal como está ahora.</translation>
    </message>
    <message>
        <source>Who has this sheet and your computer can read your diary.</source>
        <translation>Quien tenga esta hoja y su equipo puede leer su diario.</translation>
    </message>
    <message>
        <source>Whole log (JSON)</source>
        <translation>Diario completo (JSON)</translation>
    </message>
    <message>
        <source>Whole log with photos (JSON)</source>
        <translation>Diario completo con fotos (JSON)</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open your diary: no helper, no repair shop, and not those who wrote this program. Look for your recovery sheet, and try the passphrases that you use elsewhere: nothing is deleted after wrong ones.

You can begin an empty diary. The locked one and its backups are kept beside it, in case you remember the passphrase later.</source>
        <translation>Sin la frase de acceso nadie puede abrir su diario: ningún ayudante, ningún taller, ni quienes escribieron este programa. Busque su hoja de recuperación y pruebe las frases que usa en otros lugares: nada se borra por intentos fallidos.

Puede empezar un diario vacío. El diario bloqueado y sus copias se conservan al lado, por si más tarde recuerda la frase.</translation>
    </message>
    <message>
        <source>Words, {lowest} to {highest}</source>
        <translation>Palabras, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>Write clearly. Capital and small letters, spaces and signs all count.</source>
        <translation>Escriba con claridad. Cuentan las mayúsculas, las minúsculas, los espacios y los signos.</translation>
    </message>
    <message>
        <source>Written on a scale from 0 to 10: {answers}.</source>
        <translation>Escrito en una escala de 0 a 10: {answers}.</translation>
    </message>
    <message>
        <source>You may not write to {file}. Allow writing to the file and to its folder, or choose another folder.</source>
        <translation>Usted no puede escribir en {file}. Permita escribir en el archivo y en su carpeta, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Your clinic&apos;s phone number can stand here: add it to the session as &quot;phone&quot;.</source>
        <translation>Aquí puede estar el teléfono de su clínica: añádalo a la sesión como &quot;phone&quot;.</translation>
    </message>
    <message>
        <source>Your clinic: {contact}</source>
        <translation>Su clínica: {contact}</translation>
    </message>
    <message>
        <source>Your diary and its backups are locked with a passphrase. Without it nobody can read them, not even somebody who has your computer or your disk.</source>
        <translation>Su diario y sus copias quedan bloqueados con una frase de acceso. Sin ella nadie puede leerlos, ni siquiera quien tenga su equipo o su disco.</translation>
    </message>
    <message>
        <source>Your diary and its backups are locked with another passphrase.</source>
        <translation>Su diario y sus copias quedan bloqueados con otra frase de acceso.</translation>
    </message>
    <message>
        <source>Your diary and its backups are written without a lock. Anybody who can use your account, or has your disk, can read them then.</source>
        <translation>Su diario y sus copias se escriben sin bloqueo. Cualquiera que pueda usar su cuenta, o tenga su disco, podrá leerlos.</translation>
    </message>
    <message>
        <source>Your healing after {date}</source>
        <translation>Su evolución después del {date}</translation>
    </message>
    <message>
        <source>Your log is stored, but the backup of today could not be made.</source>
        <translation>Su diario está guardado, pero no se pudo hacer la copia de seguridad de hoy.</translation>
    </message>
    <message>
        <source>Your log says the same already.</source>
        <translation>Su diario ya dice lo mismo.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>una copia de seguridad</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a log as .json or .csv</source>
        <translation>un diario en .json o .csv</translation>
    </message>
    <message>
        <source>a passphrase is never an argument, since other users could see it: use --passphrase-file FILE</source>
        <translation>una frase de acceso nunca es un argumento, pues otros usuarios podrían verla: use --passphrase-file FILE</translation>
    </message>
    <message>
        <source>about you</source>
        <translation>sobre usted</translation>
    </message>
    <message>
        <source>add a log to the stored one, or refuse it whole</source>
        <translation>añadir un diario al guardado, o rechazarlo entero</translation>
    </message>
    <message>
        <source>add photo of {date}</source>
        <translation>añadir foto del {date}</translation>
    </message>
    <message>
        <source>add photos</source>
        <translation>añadir fotos</translation>
    </message>
    <message>
        <source>add photos of {date}</source>
        <translation>añadir fotos del {date}</translation>
    </message>
    <message>
        <source>added: {records}</source>
        <translation>se añadió: {records}</translation>
    </message>
    <message>
        <source>advert or page without an author</source>
        <translation>anuncio o página sin autor</translation>
    </message>
    <message>
        <source>also PDF/A-2, which archives ask for</source>
        <translation>también PDF/A-2, que se pide para archivar</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>before its session</source>
        <translation>antes de su sesión</translation>
    </message>
    <message>
        <source>change to About me</source>
        <translation>cambio en Sobre mí</translation>
    </message>
    <message>
        <source>change to the photo of {date}</source>
        <translation>cambio en la foto del {date}</translation>
    </message>
    <message>
        <source>change to the session of {session}</source>
        <translation>cambio en la sesión del {session}</translation>
    </message>
    <message>
        <source>clinic’s sheet or health website</source>
        <translation>hoja de una clínica o sitio web de salud</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as QLocale writes it: 2 Mar 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>day {date}</source>
        <translation>día {date}</translation>
    </message>
    <message>
        <source>day {date}, session of {session}</source>
        <translation>día {date}, sesión del {session}</translation>
    </message>
    <message>
        <source>day {first}</source>
        <translation>día {first}</translation>
    </message>
    <message>
        <source>day {item}</source>
        <translation>día {item}</translation>
    </message>
    <message>
        <source>days {first} to {last}</source>
        <translation>días {first} a {last}</translation>
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
        <translation>borrado</translation>
    </message>
    <message>
        <source>deleting the entry of {date}</source>
        <translation>borrar la anotación del {date}</translation>
    </message>
    <message>
        <source>deleting the photo of {date}</source>
        <translation>borrar la foto del {date}</translation>
    </message>
    <message>
        <source>deleting the session of {session}</source>
        <translation>borrar la sesión del {session}</translation>
    </message>
    <message>
        <source>do it; without, only what would change is told</source>
        <translation>hacerlo; sin esta opción solo se dice qué cambiaría</translation>
    </message>
    <message>
        <source>draw a log as a picture (.png or .svg)</source>
        <translation>dibujar un diario como imagen (.png o .svg)</translation>
    </message>
    <message>
        <source>entered. {facts}</source>
        <translation>anotado. {facts}</translation>
    </message>
    <message>
        <source>entry of {date}</source>
        <translation>anotación del {date}</translation>
    </message>
    <message>
        <source>every session of the log</source>
        <translation>todas las sesiones del diario</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se esperaba al menos un valor</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se esperaba un valor como mucho</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>for .ics: a session to come, with the dates before it</source>
        <translation>para .ics: una sesión futura, con las fechas anteriores</translation>
    </message>
    <message>
        <source>for .ics: say inside what to do before the session</source>
        <translation>para .ics: decir dentro qué hacer antes de la sesión</translation>
    </message>
    <message>
        <source>for .ics: what the reminders are called; else &quot;Diary&quot;</source>
        <translation>para .ics: cómo se llaman los recordatorios; si no, &quot;Diario&quot;</translation>
    </message>
    <message>
        <source>for .ics: when to remind; else at 20:00</source>
        <translation>para .ics: a qué hora recordar; si no, a las 20:00</translation>
    </message>
    <message>
        <source>for .json: the pictures too; without, only what is written about them</source>
        <translation>para .json: también las imágenes; sin esta opción, solo lo escrito sobre ellas</translation>
    </message>
    <message>
        <source>for .pdf and .fhir.json: the patient&apos;s name; else there is none</source>
        <translation>para .pdf y .fhir.json: el nombre del paciente; si no, no hay ninguno</translation>
    </message>
    <message>
        <source>for .pdf: {help}</source>
        <translation>para .pdf: {help}</translation>
    </message>
    <message>
        <source>for a locked log: where its passphrase is; else it is asked for</source>
        <translation>para un diario bloqueado: dónde está su frase de acceso; si no, se pregunta</translation>
    </message>
    <message>
        <source>from day {first}</source>
        <translation>desde el día {first}</translation>
    </message>
    <message>
        <source>go back to a backup; without FILE, list them</source>
        <translation>volver a una copia de seguridad; sin FILE, mostrar la lista</translation>
    </message>
    <message>
        <source>holds a character that cannot be stored</source>
        <translation>contiene un carácter que no se puede guardar</translation>
    </message>
    <message>
        <source>hyaluronic acid serum</source>
        <translation>sérum de ácido hialurónico</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>el valor %r sobra</translation>
    </message>
    <message numerus="yes">
        <source>import of %n day(s)</source>
        <translation>
            <numerusform>importación de %n día</numerusform>
            <numerusform>importación de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>import of a log</source>
        <translation>importación de un diario</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>instead of a backup, what can be read of a damaged log</source>
        <translation>en lugar de una copia de seguridad, lo que se pueda leer de un diario dañado</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor no válido (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>valor no válido: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r, maybe you meant %(suggestion)r? (choose from %(choices)s)</source>
        <translation>valor no válido: %(value)r; ¿quiso decir %(suggestion)r? (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo común</translation>
    </message>
    <message>
        <source>leave this part out; give it once for each</source>
        <translation>omitir esta parte; indíquela una vez por cada parte</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>se omite: {reason}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>line {line}, {column}</source>
        <translation>línea {line}, {column}</translation>
    </message>
    <message>
        <source>make the report for a dermatologist (.pdf)</source>
        <translation>hacer el informe para un dermatólogo (.pdf)</translation>
    </message>
    <message>
        <source>needle depth</source>
        <translation>profundidad de las agujas</translation>
    </message>
    <message>
        <source>new session of {session}</source>
        <translation>nueva sesión del {session}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>sin fecha que se pueda leer</translation>
    </message>
    <message>
        <source>no day logged</source>
        <translation>ningún día anotado</translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation>no se dio ninguna frase de acceso</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no session at all</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none of the signs</source>
        <translation>ninguna de las señales</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se puede usar junto con %s</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing to take</source>
        <translation>nada que tomar</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de estos argumentos: %s</translation>
    </message>
    <message>
        <source>only say what would be added and what differs; change nothing</source>
        <translation>solo decir qué se añadiría y qué difiere; no cambiar nada</translation>
    </message>
    <message>
        <source>open the window and import this log</source>
        <translation>abrir la ventana e importar este diario</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>our own reading, not tested in a study</source>
        <translation>interpretación nuestra, no probada en un estudio</translation>
    </message>
    <message>
        <source>paper; else what is usual in your country</source>
        <translation>papel; si no, el habitual en su país</translation>
    </message>
    <message>
        <source>photo {item}</source>
        <translation>foto {item}</translation>
    </message>
    <message>
        <source>plain moisturiser</source>
        <translation>crema hidratante sencilla</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>escribir JSON para otros programas</translation>
    </message>
    <message>
        <source>regulator, trial or systematic review</source>
        <translation>autoridad sanitaria, ensayo o revisión sistemática</translation>
    </message>
    <message numerus="yes">
        <source>replaced: %n answer(s)</source>
        <translation>
            <numerusform>se reemplazó: %n respuesta</numerusform>
            <numerusform>se reemplazaron: %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>say what was flagged in a log, day by day</source>
        <translation>decir, día por día, qué avisos hay en un diario</translation>
    </message>
    <message>
        <source>session of {date}</source>
        <translation>sesión del {date}</translation>
    </message>
    <message>
        <source>session of {date} with {days}</source>
        <translation>sesión del {date} con {days}</translation>
    </message>
    <message>
        <source>session {item}</source>
        <translation>sesión {item}</translation>
    </message>
    <message>
        <source>several --treatment are for a file that ends in .pdf</source>
        <translation>varios --treatment son para un archivo que termina en .pdf</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>skin type {type}</source>
        <translation>tipo de piel {type}</translation>
    </message>
    <message>
        <source>skin type {type} is not one of 1 to 6</source>
        <translation>el tipo de piel {type} no es uno del 1 al 6</translation>
    </message>
    <message>
        <source>small study, case reports or review</source>
        <translation>estudio pequeño, casos clínicos o revisión</translation>
    </message>
    <message>
        <source>start in the tray and wait for the hour of the reminder</source>
        <translation>iniciar en la bandeja del sistema y esperar la hora del recordatorio</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>se toma</translation>
    </message>
    <message>
        <source>taken for the session</source>
        <translation>se toma para la sesión</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>los paréntesis están anidados en demasiados niveles</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; is missing</source>
        <translation>falta la columna &quot;{column}&quot;</translation>
    </message>
    <message>
        <source>the column {column} is there twice</source>
        <translation>la columna {column} está dos veces</translation>
    </message>
    <message>
        <source>the columns are separated by semicolons; save the file with commas</source>
        <translation>las columnas están separadas por punto y coma; guarde el archivo con comas</translation>
    </message>
    <message>
        <source>the columns are separated by tabs; save the file with commas</source>
        <translation>las columnas están separadas por tabuladores; guarde el archivo con comas</translation>
    </message>
    <message>
        <source>the danger signs</source>
        <comment>in a list of what was not answered</comment>
        <translation>las señales de peligro</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>falta la fecha</translation>
    </message>
    <message>
        <source>the day {date} is before its session on {session}</source>
        <translation>el día {date} es anterior a su sesión del {session}</translation>
    </message>
    <message>
        <source>the day {date} is in the future (today is {today})</source>
        <translation>el día {date} está en el futuro (hoy es {today})</translation>
    </message>
    <message>
        <source>the day {date} is there twice</source>
        <translation>el día {date} está dos veces</translation>
    </message>
    <message>
        <source>the diary is locked; the file is read once the passphrase is given in its window</source>
        <translation>el diario está bloqueado; el archivo se leerá cuando se escriba la frase de acceso en su ventana</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>no se puede leer el archivo ({reason})</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>the file holds {value} where a log is one object</source>
        <translation>el archivo contiene {value}, pero un diario es un solo objeto</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is larger than allowed there</source>
        <translation>el archivo es más grande de lo que se permite allí</translation>
    </message>
    <message>
        <source>the file is larger than {limit} MiB</source>
        <translation>el archivo ocupa más de {limit} MiB</translation>
    </message>
    <message>
        <source>the file is larger than {limit} MiB; save the picture smaller and try again</source>
        <translation>el archivo ocupa más de {limit} MiB; guarde la imagen más pequeña e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the file that is there is read-only</source>
        <translation>el archivo que está allí es de solo lectura</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>the list of programs that start at login cannot be changed.</source>
        <translation>la lista de programas que se inician con la sesión no se puede cambiar.</translation>
    </message>
    <message>
        <source>the log has no session to show</source>
        <translation>el diario no tiene ninguna sesión que mostrar</translation>
    </message>
    <message>
        <source>the log with its photos is larger than {limit} MiB, which no import would take: export one session at a time (export --treatment), or make a backup</source>
        <translation>el diario con sus fotos ocupa más de {limit} MiB y ninguna importación lo aceptaría: exporte una sesión cada vez (export --treatment) o haga una copia de seguridad</translation>
    </message>
    <message>
        <source>the name ends in neither .json nor .csv</source>
        <translation>el nombre no termina en .json ni en .csv</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the number of cells is {cells}, but there are {columns} columns</source>
        <translation>el número de celdas es {cells}, pero hay {columns} columnas</translation>
    </message>
    <message>
        <source>the output cannot be written: {reason}</source>
        <translation>no se puede escribir la salida: {reason}</translation>
    </message>
    <message>
        <source>the patient&apos;s name; else there is none</source>
        <translation>el nombre del paciente; si no, no hay ninguno</translation>
    </message>
    <message>
        <source>the photo of {date} is damaged</source>
        <translation>la foto del {date} está dañada</translation>
    </message>
    <message>
        <source>the photo of {date} is in the future (today is {today})</source>
        <translation>la foto del {date} está en el futuro (hoy es {today})</translation>
    </message>
    <message>
        <source>the picture has more than {limit} million pixels; save it smaller and try again</source>
        <translation>la imagen tiene más de {limit} millones de píxeles; guárdela más pequeña e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the picture is damaged or not complete</source>
        <translation>la imagen está dañada o incompleta</translation>
    </message>
    <message>
        <source>the picture is not written in base64</source>
        <translation>la imagen no está escrita en base64</translation>
    </message>
    <message>
        <source>the quotation marks do not match</source>
        <translation>las comillas no coinciden</translation>
    </message>
    <message>
        <source>the session on {date} is in the future (today is {today})</source>
        <translation>la sesión del {date} está en el futuro (hoy es {today})</translation>
    </message>
    <message>
        <source>the session on {date} is there twice</source>
        <translation>la sesión del {date} está dos veces</translation>
    </message>
    <message>
        <source>the session&apos;s date (YYYY-MM-DD); else the newest</source>
        <translation>la fecha de la sesión (AAAA-MM-DD); si no, la más reciente</translation>
    </message>
    <message>
        <source>the session&apos;s date (YYYY-MM-DD); else the newest; a report takes several: give it once for each</source>
        <translation>la fecha de la sesión (AAAA-MM-DD); si no, la más reciente; un informe admite varias: indíquela una vez por cada una</translation>
    </message>
    <message>
        <source>the table has no rows below its header</source>
        <translation>la tabla no tiene filas debajo del encabezado</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>la tabla está vacía</translation>
    </message>
    <message>
        <source>the text has half a character at place {place}: type it again</source>
        <translation>el texto tiene medio carácter en el lugar {place}: escríbalo de nuevo</translation>
    </message>
    <message>
        <source>the text is UTF-16, not UTF-8; save it as &quot;CSV UTF-8&quot;</source>
        <translation>el texto está en UTF-16, no en UTF-8; guárdelo como &quot;CSV UTF-8&quot;</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8</source>
        <translation>el texto no está en UTF-8; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>the window cannot be opened here ({reason}); {commands}</source>
        <translation>aquí no se puede abrir la ventana ({reason}); {commands}</translation>
    </message>
    <message>
        <source>the window is open and asks something; answer that first, then try again</source>
        <translation>la ventana está abierta y pregunta algo; responda antes a eso e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the workbook is too large; save the sheet with your diary as .csv</source>
        <translation>el libro es demasiado grande; guarde la hoja con su diario como .csv</translation>
    </message>
    <message>
        <source>there are more than {count} columns</source>
        <translation>hay más de {count} columnas</translation>
    </message>
    <message>
        <source>there are more than {count} lines</source>
        <translation>hay más de {count} líneas</translation>
    </message>
    <message>
        <source>there are more than {count} rows</source>
        <translation>hay más de {count} filas</translation>
    </message>
    <message>
        <source>there is a NUL character; this is not a text file</source>
        <translation>hay un carácter NUL; este no es un archivo de texto</translation>
    </message>
    <message>
        <source>there is no display for the window, or a library for it is missing (the README names them); {commands}</source>
        <translation>no hay pantalla para la ventana, o falta una biblioteca para ella (el README las nombra); {commands}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>these work without one: check, chart, report, import, export, backup, restore (recovery-tracker --help tells how)</source>
        <translation>estas funcionan sin ventana: check, chart, report, import, export, backup, restore (recovery-tracker --help dice cómo)</translation>
    </message>
    <message>
        <source>this day is there twice</source>
        <translation>este día está dos veces</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>this is a folder, not a picture</source>
        <translation>esto es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>this is not JSON ({reason})</source>
        <translation>esto no es JSON ({reason})</translation>
    </message>
    <message>
        <source>this is not a JPEG, PNG, WebP or HEIC picture</source>
        <translation>esto no es una imagen JPEG, PNG, WebP o HEIC</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>esto no es un archivo de texto</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>esto no es un archivo común</translation>
    </message>
    <message>
        <source>this row cannot be read</source>
        <translation>esta fila no se puede leer</translation>
    </message>
    <message>
        <source>this workbook cannot be read; save it as .csv and try that</source>
        <translation>este libro no se puede leer; guárdelo como .csv y pruebe con ese</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>what is stored already: refuse the file (the default), keep it and add only what is new, or replace differing answers by those of the file</source>
        <translation>lo que ya está guardado: rechazar el archivo (lo predeterminado), conservarlo y añadir solo lo nuevo, o reemplazar las respuestas distintas por las del archivo</translation>
    </message>
    <message>
        <source>where the log is stored</source>
        <translation>dónde se guarda el diario</translation>
    </message>
    <message>
        <source>where to write it; else into the folder “backups” beside the log</source>
        <translation>dónde escribirla; si no, en la carpeta “backups” junto al diario</translation>
    </message>
    <message>
        <source>write a checked copy of the stored log, with its history</source>
        <translation>escribir una copia comprobada del diario guardado, con su historial</translation>
    </message>
    <message>
        <source>write the stored log (.json, .csv), its report (.pdf, .fhir.json) or reminders (.ics)</source>
        <translation>escribir el diario guardado (.json, .csv), su informe (.pdf, .fhir.json) o recordatorios (.ics)</translation>
    </message>
    <message>
        <source>you are not allowed to read this file</source>
        <translation>usted no tiene permiso para leer este archivo</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>usted no tiene permiso para escribir allí</translation>
    </message>
    <message numerus="yes">
        <source>you ticked (a danger sign|%n danger signs)</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>marcó una señal de peligro</numerusform>
            <numerusform>marcó %n señales de peligro</numerusform>
        </translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su espacio asignado en el disco está lleno</translation>
    </message>
    <message>
        <source>{column} is not a column of this format</source>
        <translation>{column} no es una columna de este formato</translation>
    </message>
    <message>
        <source>{date}, the day before</source>
        <translation>{date}, el día antes</translation>
    </message>
    <message>
        <source>{date}, the day itself</source>
        <translation>{date}, el mismo día</translation>
    </message>
    <message>
        <source>{date}, {count} days before</source>
        <translation>{date}, {count} días antes</translation>
    </message>
    <message>
        <source>{date}: {field}</source>
        <translation>{date}: {field}</translation>
    </message>
    <message>
        <source>{days} days before the session</source>
        <translation>{days} días antes de la sesión</translation>
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
        <translation>{day} · {area} · {date}</translation>
    </message>
    <message>
        <source>{day} · {date}</source>
        <translation>{day} · {date}</translation>
    </message>
    <message>
        <source>{field}: {now} (before: {before})</source>
        <translation>{field}: {now} (antes: {before})</translation>
    </message>
    <message>
        <source>{file} belongs to another program. It was left as it is. Choose another folder, or move the file away.</source>
        <translation>{file} es de otro programa. Se dejó como está. Elija otra carpeta o lleve el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>{file} no se puede borrar: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be opened. Check that its folder is there and that you may write to it.</source>
        <translation>No se pudo abrir {file}. Compruebe que su carpeta existe y que usted puede escribir en él.</translation>
    </message>
    <message>
        <source>{file} could not be reached. Check that the disk is connected, or choose another folder.</source>
        <translation>No se pudo llegar a {file}. Compruebe que el disco está conectado o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Keep it, and restore your latest backup.</source>
        <translation>{file} está dañado y no se puede leer. Consérvelo y restaure su última copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is damaged, so it cannot be restored. Choose another backup.</source>
        <translation>{file} está dañado, así que no se puede restaurar. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is empty or gone, though there are backups of it. Nothing was begun in its place: restore your latest backup, or move the folder of the backups away to begin anew.</source>
        <translation>{file} está vacío o ya no existe, aunque hay copias de seguridad suyas. No se empezó nada en su lugar: restaure su última copia de seguridad, o lleve a otro lugar la carpeta de las copias para empezar de nuevo.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. The recovery tracker may be open in another window: use that one, or close it and try again.</source>
        <translation>Otro programa está usando {file}. Este diario puede estar abierto en otra ventana: use esa, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase of its own. Give that passphrase to use it.</source>
        <translation>{file} está bloqueado con una frase de acceso propia. Escriba esa frase para usarlo.</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase. Give the passphrase to open it.</source>
        <translation>{file} está bloqueado con una frase de acceso. Escriba la frase para abrirlo.</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase: run this in a terminal, or give --passphrase-file FILE</source>
        <translation>{file} está bloqueado con una frase de acceso: ejecute esto en una terminal, o indique --passphrase-file FILE</translation>
    </message>
    <message>
        <source>{file} is not a backup of a recovery log. Choose another file.</source>
        <translation>{file} no es una copia de seguridad de un diario de recuperación. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is not a recovery log. It was left as it is. Choose another folder, or move the file away.</source>
        <translation>{file} no es un diario de recuperación. Se dejó como está. Elija otra carpeta o lleve el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>{file} is not damaged; there is nothing to salvage.</source>
        <translation>{file} no está dañado; no hay nada que rescatar.</translation>
    </message>
    <message>
        <source>{file} is the log itself; name one of its backups.</source>
        <translation>{file} es el propio diario; nombre una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{file} may only be read, so nothing can be saved in it. Allow writing to the file and to its folder, or choose another folder.</source>
        <translation>{file} es de solo lectura, así que no se puede guardar nada en él. Permita escribir en el archivo y en su carpeta, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} no longer says what its backup {backup} says, though nobody changed it. One of the two is damaged. No new backup was made: keep both, and restore the backup if you find a mistake in your log.</source>
        <translation>{file} ya no dice lo que dice su copia de seguridad {backup}, aunque nadie lo cambió. Uno de los dos está dañado. No se hizo ninguna copia nueva: conserve los dos y restaure la copia si encuentra un error en su diario.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the recovery tracker. It was left as it is: install the newer version to open it.</source>
        <translation>{file} se escribió con una versión más nueva de este programa. Se dejó como está: instale la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of the recovery tracker: install the newer version to read it.</source>
        <translation>{file} se escribió con una versión más nueva de este programa: instale la versión más nueva para leerlo.</translation>
    </message>
    <message>
        <source>{file}: it must hold the passphrase in one line and nothing else</source>
        <translation>{file}: debe contener la frase de acceso en una línea y nada más</translation>
    </message>
    <message>
        <source>{file}: the log has no session to show</source>
        <translation>{file}: el diario no tiene ninguna sesión que mostrar</translation>
    </message>
    <message>
        <source>{file}: the passphrase cannot be read: {reason}</source>
        <translation>{file}: la frase de acceso no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{file}: the passphrase is not UTF-8 text</source>
        <translation>{file}: la frase de acceso no es texto UTF-8</translation>
    </message>
    <message>
        <source>{file}: there is no stored log here</source>
        <translation>{file}: aquí no hay ningún diario guardado</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <comment>phone numbers, after the word call</comment>
        <translation>{first} o al {other}</translation>
    </message>
    <message>
        <source>{level} (changes not saved yet)</source>
        <translation>{level} (cambios aún sin guardar)</translation>
    </message>
    <message>
        <source>{name} ({cells})</source>
        <translation>{name} ({cells})</translation>
    </message>
    <message>
        <source>{name} is not a field of this format and was not read</source>
        <translation>{name} no es un campo de este formato y no se leyó</translation>
    </message>
    <message>
        <source>{name} is there twice</source>
        <translation>{name} está dos veces</translation>
    </message>
    <message>
        <source>{name} {value} {unit} is not between {lowest} and {highest} {unit}</source>
        <translation>{name}: {value} {unit} no está entre {lowest} y {highest} {unit}</translation>
    </message>
    <message>
        <source>{number} mm</source>
        <translation>{number} mm</translation>
    </message>
    <message>
        <source>{number}, scale not said yet</source>
        <translation>{number}, aún sin indicar la escala</translation>
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
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>{path} is a file, and the log needs a folder. Choose another one.</source>
        <translation>{path} es un archivo, y el diario necesita una carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>{path}: the name must end in one of {wanted}</source>
        <translation>{path}: el nombre debe terminar en uno de estos: {wanted}</translation>
    </message>
    <message>
        <source>{place}, {field}: {stored} in your log, {coming} in the file</source>
        <translation>{place}, {field}: {stored} en su diario, {coming} en el archivo</translation>
    </message>
    <message>
        <source>{records}, the newest {date}</source>
        <translation>{records}, la más reciente {date}</translation>
    </message>
    <message numerus="yes">
        <source>{scores} (is|are) above what is usual by now</source>
        <comment>part of a sentence</comment>
        <translation>
            <numerusform>hay una respuesta por encima de lo habitual a estas alturas ({scores})</numerusform>
            <numerusform>hay respuestas por encima de lo habitual a estas alturas ({scores})</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} de 10</translation>
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
        <translation>{sign} no es una señal que este programa conozca</translation>
    </message>
    <message>
        <source>{size} are left on this disk.</source>
        <translation>Quedan {size} libres en este disco.</translation>
    </message>
    <message>
        <source>{suffix} files cannot be read; save it as .xlsx or .csv</source>
        <translation>los archivos {suffix} no se pueden leer; guárdelo como .xlsx o .csv</translation>
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
        <translation>{target} no es una copia de seguridad, así que se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} is the log itself. Choose another name for the backup.</source>
        <translation>{target} es el propio diario. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2026-03-02</source>
        <translation>{text} no es una fecha como 2026-03-02</translation>
    </message>
    <message>
        <source>{text} is not a time of day such as 20:00</source>
        <translation>{text} no es una hora del día como 20:00</translation>
    </message>
    <message>
        <source>{title} (grade {grade})</source>
        <translation>{title} (grado {grade})</translation>
    </message>
    <message>
        <source>{value} holds a character that cannot be stored</source>
        <translation>{value} contiene un carácter que no se puede guardar</translation>
    </message>
    <message>
        <source>{value} is not &quot;{expected}&quot;</source>
        <translation>{value} no es &quot;{expected}&quot;</translation>
    </message>
    <message>
        <source>{value} is not a date and time with its offset from UTC, like 2026-03-02T19:20:00Z</source>
        <translation>{value} no es una fecha y hora con su diferencia respecto de UTC, como 2026-03-02T19:20:00Z</translation>
    </message>
    <message>
        <source>{value} is not a date written like 2026-03-02</source>
        <translation>{value} no es una fecha escrita como 2026-03-02</translation>
    </message>
    <message>
        <source>{value} is not a day in the calendar</source>
        <translation>{value} no es un día del calendario</translation>
    </message>
    <message>
        <source>{value} is not a list of days</source>
        <translation>{value} no es una lista de días</translation>
    </message>
    <message>
        <source>{value} is not a list of photos</source>
        <translation>{value} no es una lista de fotos</translation>
    </message>
    <message>
        <source>{value} is not a list of risks</source>
        <translation>{value} no es una lista de riesgos</translation>
    </message>
    <message>
        <source>{value} is not a list of sessions</source>
        <translation>{value} no es una lista de sesiones</translation>
    </message>
    <message>
        <source>{value} is not a list of signs</source>
        <translation>{value} no es una lista de señales</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} no es una lista de textos</translation>
    </message>
    <message>
        <source>{value} is not a list separated by semicolons</source>
        <translation>{value} no es una lista separada por punto y coma</translation>
    </message>
    <message>
        <source>{value} is not a number from {lowest} to {highest} ({unit})</source>
        <translation>{value} no es un número de {lowest} a {highest} ({unit})</translation>
    </message>
    <message>
        <source>{value} is not a whole number from {lowest} to {highest}</source>
        <translation>{value} no es un número entero de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>{value} is not an object</source>
        <translation>{value} no es un objeto</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}</source>
        <translation>{value} no es uno de estos: {choices}</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} no es texto</translation>
    </message>
    <message>
        <source>{value} is not the day of {date}, which is {day}</source>
        <translation>{value} no es el día del {date}, que es {day}</translation>
    </message>
    <message>
        <source>{value} is not the name of a sign</source>
        <translation>{value} no es el nombre de una señal</translation>
    </message>
    <message>
        <source>{value} is not what line {line} says of the same person</source>
        <translation>{value} no es lo que la línea {line} dice de la misma persona</translation>
    </message>
    <message>
        <source>{value} is not what line {line} says of the same session</source>
        <translation>{value} no es lo que la línea {line} dice de la misma sesión</translation>
    </message>
    <message>
        <source>{value} is not {expected}</source>
        <translation>{value} no es {expected}</translation>
    </message>
    <message>
        <source>{value} was made by a newer version of this program</source>
        <translation>{value} es de una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>{when} (since undone): {what}</source>
        <translation>{when} (deshecho después): {what}</translation>
    </message>
    <message>
        <source>{when} (this date has passed)</source>
        <translation>{when} (esta fecha ya pasó)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>{where}: there is no session on {date}; there are: {dates}</source>
        <translation>{where}: no hay ninguna sesión el {date}; las que hay: {dates}</translation>
    </message>
    <message>
        <source>“import FILE --preview” says what differs; “--overlap keep” adds only what is new, “--overlap replace” takes over the answers of the file too.</source>
        <translation>“import FILE --preview” dice qué difiere; “--overlap keep” añade solo lo nuevo; “--overlap replace” toma también las respuestas del archivo.</translation>
    </message>
    <message>
        <source>“recovery-tracker restore” lists the backups, “restore FILE” goes back to one, “restore --salvage” takes out what can still be read.</source>
        <translation>“recovery-tracker restore” muestra la lista de copias de seguridad, “restore FILE” vuelve a una, “restore --salvage” saca lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a name in quotation marks</comment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>• {title} ({origin}; grade {grade}: {meaning}). {says}</source>
        <translation>• {title} ({origin}; grado {grade}: {meaning}). {says}</translation>
    </message>
    <message>
        <source>✗ no date</source>
        <translation>✗ sin fecha</translation>
    </message>
    <message>
        <source>✗ of “{cell}” only: {read}</source>
        <translation>✗ de “{cell}” solo: {read}</translation>
    </message>
    <message>
        <source>✗ “{cell}” cannot be read</source>
        <translation>✗ “{cell}” no se puede leer</translation>
    </message>
</context>
<context>
    <name>AboutMeDialog</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AboutMeForm</name>
    <message>
        <source>All of this is optional. It makes some signs count sooner. It stays on this computer.</source>
        <translation>Todo esto es opcional. Hace que algunas señales cuenten antes. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Skin t&amp;ype: how your skin takes the sun</source>
        <translation>Tipo de &amp;piel: cómo reacciona su piel al sol</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Tipo de piel</translation>
    </message>
    <message>
        <source>Which of these are true for you?</source>
        <translation>¿Qué de esto se aplica a usted?</translation>
    </message>
    <message>
        <source>always burns, never tans</source>
        <translation>siempre se quema, nunca se broncea</translation>
    </message>
    <message>
        <source>brown, rarely burns</source>
        <translation>morena, rara vez se quema</translation>
    </message>
    <message>
        <source>burns at times, tans slowly</source>
        <translation>a veces se quema, se broncea despacio</translation>
    </message>
    <message>
        <source>burns easily, tans a little</source>
        <translation>se quema con facilidad, se broncea un poco</translation>
    </message>
    <message>
        <source>burns little, tans well</source>
        <translation>se quema poco, se broncea bien</translation>
    </message>
    <message>
        <source>dark brown or black, hardly ever burns</source>
        <translation>morena oscura o negra, casi nunca se quema</translation>
    </message>
</context>
<context>
    <name>AfterCare</name>
    <message>
        <source>Avoid</source>
        <translation>Qué evitar</translation>
    </message>
    <message>
        <source>Date to look at</source>
        <translation>Fecha que quiere ver</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Here you see day by day what to do and what to avoid, once a session is logged.</source>
        <translation>Aquí verá día por día qué hacer y qué evitar, en cuanto haya una sesión anotada.</translation>
    </message>
    <message>
        <source>No longer needed then</source>
        <translation>Entonces ya no hace falta</translation>
    </message>
    <message>
        <source>No session to look after yet</source>
        <translation>Aún no hay sesión que necesite cuidados</translation>
    </message>
    <message>
        <source>Nothing special any more.</source>
        <translation>Ya no hay nada especial.</translation>
    </message>
    <message>
        <source>This begins then</source>
        <translation>Esto empieza entonces</translation>
    </message>
    <message>
        <source>This ends then</source>
        <translation>Esto termina entonces</translation>
    </message>
    <message>
        <source>What changes next: from {date} (day {day})</source>
        <translation>Lo próximo que cambia: desde el {date} (día {day})</translation>
    </message>
    <message>
        <source>What to think of before it</source>
        <translation>Qué tener en cuenta antes</translation>
    </message>
    <message>
        <source>{date} is after the last change in the after-care.</source>
        <translation>El {date} es posterior al último cambio de los cuidados.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Tomorrow is day {day}. {outlook}</source>
        <translation>Mañana es el día {day}. {outlook}</translation>
    </message>
    <message>
        <source>What this looks like</source>
        <translation>Cómo se ve esto</translation>
    </message>
    <message>
        <source>What your last entry looked like: day {day}, {date}</source>
        <translation>Cómo se veía su última anotación: día {day}, {date}</translation>
    </message>
</context>
<context>
    <name>AnswerFirst</name>
    <message>
        <source>Between two steps? Take the one that says how it looks now.</source>
        <translation>¿Duda entre dos pasos? Elija el que dice cómo se ve ahora.</translation>
    </message>
    <message>
        <source>Compare with skin beside it that was not treated.</source>
        <translation>Compare con la piel de al lado que no se trató.</translation>
    </message>
    <message>
        <source>From your entry of day {day}: {label}</source>
        <translation>De su anotación del día {day}: {label}</translation>
    </message>
    <message>
        <source>Leave out what you did not look at. An open answer is not counted as none.</source>
        <translation>Deje en blanco lo que no miró. Una respuesta en blanco no cuenta como “nada”.</translation>
    </message>
    <message>
        <source>Look at about the same time each day, in the same light, best by a window.</source>
        <translation>Mire más o menos a la misma hora cada día, con la misma luz, mejor junto a una ventana.</translation>
    </message>
    <message>
        <source>Show me now</source>
        <translation>Mostrar ahora</translation>
    </message>
    <message>
        <source>So that your days can be compared</source>
        <translation>Para que sus días se puedan comparar</translation>
    </message>
    <message>
        <source>Wash your hands before you touch the skin.</source>
        <translation>Lávese las manos antes de tocar la piel.</translation>
    </message>
    <message>
        <source>When you save, you see here what they look like beside the expected course. Before that it might sway your answers.</source>
        <translation>Cuando guarde, verá aquí cómo se ven junto a la evolución esperada. Antes, eso podría influir en sus respuestas.</translation>
    </message>
    <message>
        <source>Your answers first</source>
        <translation>Primero sus respuestas</translation>
    </message>
</context>
<context>
    <name>AttemptMessage</name>
    <message>
        <source>That is not the passphrase. You can try again in 1 second.</source>
        <translation>Esa no es la frase de acceso. Puede intentarlo de nuevo en 1 segundo.</translation>
    </message>
    <message>
        <source>That is not the passphrase. You can try again in {seconds} seconds.</source>
        <translation>Esa no es la frase de acceso. Puede intentarlo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>That is not the passphrase. You can try again now.</source>
        <translation>Esa no es la frase de acceso. Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>BackupActions</name>
    <message>
        <source>A backup is being made …</source>
        <translation>Se está haciendo una copia de seguridad …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Looking at the backups …</source>
        <translation>Se están mirando las copias …</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No se hizo ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>No second folder any more</source>
        <translation>Ya no usar la segunda carpeta</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Segunda carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation>Se está leyendo la copia …</translation>
    </message>
    <message>
        <source>{changes}

What your log says now is backed up first, so that you can come back.</source>
        <translation>{changes}

Lo que su diario dice ahora se guarda antes en una copia de seguridad, para que usted pueda volver.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup makes itself beside your log on each day on which something changed. A second folder, such as one on a stick, helps when the whole disk is gone.</source>
        <translation>Cada día en que algo cambia, se hace sola una copia de seguridad junto a su diario. Una segunda carpeta, por ejemplo en una memoria USB, ayuda si se pierde todo el disco.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Second &amp;folder …</source>
        <translation>Segunda &amp;carpeta …</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A backup makes itself on each day on which something changed. It is kept beside your log. A second folder, such as one on a stick, helps when the whole disk is gone. Where there is no room for three more, the oldest go; the three newest always stay.</source>
        <translation>Cada día en que algo cambia, se hace sola una copia de seguridad. Queda junto a su diario. Una segunda carpeta, por ejemplo en una memoria USB, ayuda si se pierde todo el disco. Donde no caben tres más, se borran las más antiguas; las tres más recientes se quedan siempre.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Go back to this backup …</source>
        <translation>Volver a esta copia …</translation>
    </message>
    <message>
        <source>Second folder …</source>
        <translation>Segunda carpeta …</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BeforeSession</name>
    <message>
        <source>&amp;Planned for</source>
        <translation>&amp;Prevista para el</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <source>By keyboard: Y for yes, N for no, Delete to take an answer back.</source>
        <translation>Con el teclado: S para sí, N para no, Supr para quitar una respuesta.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Go through the questions before you book, and take the result to whoever does the session. Your answers here are not stored: they are gone when the program ends.</source>
        <translation>Repase las preguntas antes de reservar y lleve el resultado a quien haga la sesión. Lo que responde aquí no se guarda: desaparece cuando el programa se cierra.</translation>
    </message>
    <message>
        <source>Is any of this so?</source>
        <translation>¿Es cierto algo de esto?</translation>
    </message>
    <message>
        <source>To take along, or to send to whoever does the session.</source>
        <translation>Para llevarlo, o para enviarlo a quien haga la sesión.</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Put these dates into your calendar</source>
        <translation>Poner estas fechas en su calendario</translation>
    </message>
    <message>
        <source>Say inside what to do by then</source>
        <translation>Escribir dentro qué hacer para esa fecha</translation>
    </message>
    <message>
        <source>The dates above that are still to come, and after the session the days, weeks and months on which to log. Each entry is called “Diary” and says nothing more.</source>
        <translation>Las fechas de arriba que aún no han llegado y, después de la sesión, los días, semanas y meses en que conviene anotar. Cada evento se llama “Diario” y no dice nada más.</translation>
    </message>
    <message>
        <source>Whoever sees your calendar can read it.</source>
        <translation>Quien vea su calendario podrá leerlo.</translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation>Su calendario</translation>
    </message>
</context>
<context>
    <name>CareItemView</name>
    <message>
        <source>{words} (to {date}).</source>
        <translation>{words} (hasta el {date}).</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>After a session</source>
        <translation>Después de una sesión</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Chart of your scores beside the expected course</source>
        <translation>Gráfico de sus respuestas junto a la evolución esperada</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Expected course: {course}.</source>
        <translation>Evolución esperada: {course}.</translation>
    </message>
    <message>
        <source>Larger chart</source>
        <translation>Gráfico más grande</translation>
    </message>
    <message>
        <source>Same numbers as a table</source>
        <translation>Los mismos números en una tabla</translation>
    </message>
    <message>
        <source>The chart cannot be drawn on this computer ({reason}). Everything else works.</source>
        <translation>El gráfico no se puede dibujar en este equipo ({reason}). Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The chart is being prepared …</source>
        <translation>El gráfico se está preparando …</translation>
    </message>
    <message>
        <source>The days come from publications. The heights are a rough guide.</source>
        <translation>Los días vienen de publicaciones. Las alturas son solo una guía aproximada.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>De dónde salen los números</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Dibujo que se ve siempre nítido (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied as text.</source>
        <translation>Copiado como texto.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Guardado en: {path}</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two photos</source>
        <translation>Comparar dos fotos</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>Primera foto</translation>
    </message>
    <message>
        <source>How much is seen of the first photo</source>
        <translation>Cuánto se ve de la primera foto</translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation>Segunda foto</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una al lado de otra</translation>
    </message>
    <message>
        <source>Under a slider</source>
        <translation>Con un deslizador</translation>
    </message>
    <message>
        <source>{first}; beside it {second}</source>
        <translation>{first}; al lado, {second}</translation>
    </message>
</context>
<context>
    <name>ConcernsCard</name>
    <message>
        <source>No question is answered with yes so far.</source>
        <translation>Por ahora no hay ninguna pregunta con la respuesta “sí”.</translation>
    </message>
    <message>
        <source>What your answers say</source>
        <translation>Qué dicen sus respuestas</translation>
    </message>
</context>
<context>
    <name>CourseSources</name>
    <message>
        <source>First what is typical, then the upper edge: the highest step still expected.</source>
        <translation>Primero lo habitual, después el límite superior: el paso más alto que aún se espera.</translation>
    </message>
    <message>
        <source>The days come from publications. The heights do not: nobody has published scores day by day. We put the words of the sources, such as “like a sunburn”, into steps. So take the heights as a rough guide.</source>
        <translation>Los días vienen de publicaciones. Las alturas no: nadie ha publicado puntos día por día. Convertimos en pasos las palabras de las fuentes, como “igual que una quemadura de sol”. Por eso, tome las alturas solo como una guía aproximada.</translation>
    </message>
    <message>
        <source>The device decides here, whatever the needle depth: {device}.</source>
        <translation>Aquí decide el aparato, sea cual sea la profundidad de las agujas: {device}.</translation>
    </message>
    <message>
        <source>The needle depth decides here: {depth} mm.</source>
        <translation>Aquí decide la profundidad de las agujas: {depth} mm.</translation>
    </message>
    <message>
        <source>What is expected after your session of {date}</source>
        <translation>Qué se espera después de su sesión del {date}</translation>
    </message>
    <message>
        <source>Who says so: {symptom}</source>
        <translation>Quién lo dice: {symptom}</translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Expected course by day</source>
        <translation>Evolución esperada por día</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{typical}, up to {upper}</source>
        <translation>{typical}, hasta {upper}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>If you tell the developers, this report helps them. It says where the program stumbled, and nothing of what you logged. It is sent nowhere by itself.</source>
        <translation>Si se lo cuenta a los desarrolladores, este informe les ayuda. Dice dónde tropezó el programa, y nada de lo que usted anotó. No se envía solo a ninguna parte.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you saved before is safe on disk. Please repeat the last step. If it happens again, close the program and open it again.</source>
        <translation>Algo falló dentro del programa. Lo que guardó antes está a salvo en el disco. Por favor, repita el último paso. Si vuelve a pasar, cierre el programa y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DangerSigns</name>
    <message>
        <source>Any of these?</source>
        <translation>¿Tiene algo de esto?</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Señales de peligro</translation>
    </message>
    <message>
        <source>Key: N</source>
        <translation>Tecla: N</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Earlier day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{date} is before your session of {session}.</source>
        <translation>El {date} es anterior a su sesión del {session}.</translation>
    </message>
    <message>
        <source>{name} · Day {day} after your session of {session}</source>
        <translation>{name} · Día {day} después de su sesión del {session}</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Days without an entry: {count}. Fill in what you remember well, or leave it open.</source>
        <translation>Días sin anotación: {count}. Complete lo que recuerde bien, o déjelo en blanco.</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Borrar anotación</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Diary of the session of {date}</source>
        <translation>Diario de la sesión del {date}</translation>
    </message>
    <message>
        <source>Fill in day</source>
        <translation>Completar día</translation>
    </message>
    <message>
        <source>History of this day</source>
        <translation>Historial de este día</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>Abrir día</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In your log</source>
        <translation>En su diario</translation>
    </message>
    <message>
        <source>Take from the file</source>
        <translation>Tomar del archivo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que es distinto</translation>
    </message>
</context>
<context>
    <name>DiscardButton</name>
    <message>
        <source>Bring back the answers</source>
        <translation>Recuperar las respuestas</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlas</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard unsaved answers</source>
        <translation>Descartar las respuestas sin guardar</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
</context>
<context>
    <name>DueBackup</name>
    <message>
        <source>A backup is being made …</source>
        <translation>Se está haciendo una copia de seguridad …</translation>
    </message>
    <message>
        <source>A backup is being made: {percent} %</source>
        <translation>Haciendo una copia de seguridad: {percent} %</translation>
    </message>
</context>
<context>
    <name>EmergencyField</name>
    <message>
        <source>&amp;Emergency number</source>
        <translation>Número de &amp;emergencias</translation>
    </message>
    <message>
        <source>A number has digits and spaces, perhaps a + first, and at most {most} of them.</source>
        <translation>Un número lleva cifras y espacios, quizá un + al principio, y como mucho {most} en total.</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>This computer is set to {country}: {words}. Leave the field empty to use that, or write the number to call where you are.</source>
        <translation>Este equipo está configurado para {country}: en una emergencia se llama al {words}. Deje el campo vacío para usar eso, o escriba el número al que se llama donde usted está.</translation>
    </message>
    <message>
        <source>Your country is not known here. Write the number for an ambulance where you live. Until then you read: {words}.</source>
        <translation>Aquí no se sabe cuál es su país. Escriba el número de la ambulancia donde usted vive. Hasta entonces leerá: llame al {words}.</translation>
    </message>
</context>
<context>
    <name>EmergencySection</name>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Anything else? (itch, dryness, marks …)</source>
        <translation>¿Algo más? (picazón, sequedad, marcas …)</translation>
    </message>
    <message>
        <source>Key: ?</source>
        <translation>Tecla: ?</translation>
    </message>
    <message>
        <source>Key: Ctrl+S</source>
        <translation>Tecla: Ctrl+S</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Please answer this too, so that nothing is taken for “none”.</source>
        <translation>Responda también a esto, por favor, para que nada se tome por “ninguno”.</translation>
    </message>
    <message>
        <source>Products and medicines</source>
        <translation>Productos y medicamentos</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Guardar anotación</translation>
    </message>
    <message>
        <source>What do the words mean?</source>
        <translation>¿Qué significan las palabras?</translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation>separados por ;</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>DELETE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Export first …</source>
        <translation>Exportar antes …</translation>
    </message>
    <message>
        <source>Exported to {path}. This file stays.</source>
        <translation>Exportado a {path}. Este archivo se queda.</translation>
    </message>
    <message>
        <source>Nothing is deleted yet. Type the word {word} here, or choose Cancel.</source>
        <translation>Todavía no se ha borrado nada. Escriba aquí la palabra {word}, o elija Cancelar.</translation>
    </message>
    <message>
        <source>The word {word}</source>
        <translation>La palabra {word}</translation>
    </message>
    <message>
        <source>This goes for good. It cannot be undone:</source>
        <translation>Esto se va para siempre. No se puede deshacer:</translation>
    </message>
    <message>
        <source>This stays:</source>
        <translation>Esto se queda:</translation>
    </message>
    <message>
        <source>To delete it, type the word &amp;{word}</source>
        <translation>Para borrarlo, escriba la palabra &amp;{word}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Your diary is being written …</source>
        <translation>Se está escribiendo en su diario …</translation>
    </message>
    <message>
        <source>Your log says what the backup said.</source>
        <translation>Su diario dice lo que decía la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <source>Back to my log</source>
        <translation>Volver a mi diario</translation>
    </message>
    <message>
        <source>This is an example with invented data. Try anything: it is forgotten when you leave.</source>
        <translation>Esto es un ejemplo con datos inventados. Pruebe lo que quiera: se olvida al salir.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose where …</source>
        <translation>Elegir dónde …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What would you like to write to a file?</source>
        <translation>¿Qué quiere escribir en un archivo?</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Fechas para su calendario</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Importar un diario</translation>
    </message>
    <message>
        <source>Logs and tables (*.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Diarios y tablas (*.json *.csv *.tsv *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Reminders for your calendar</source>
        <translation>Recordatorios para su calendario</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Informe (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>About you</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Save and &amp;go on</source>
        <translation>&amp;Guardar y seguir</translation>
    </message>
    <message>
        <source>Save and be&amp;gin</source>
        <translation>&amp;Guardar y empezar</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Paso 2 de 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
    <message>
        <source>When was your skin needled? You can change all of this at any time.</source>
        <translation>¿Cuándo le trataron la piel con microagujas? Puede cambiar todo esto en cualquier momento.</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>Su sesión</translation>
    </message>
</context>
<context>
    <name>FlagView</name>
    <message>
        <source>Usual: {usual}</source>
        <translation>Habitual: {usual}</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Qué hacer: {advice}</translation>
    </message>
</context>
<context>
    <name>FlagsCard</name>
    <message>
        <source>Also noticed ({count})</source>
        <translation>También se observó ({count})</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>What could not be checked ({count})</source>
        <translation>Lo que no se pudo comprobar ({count})</translation>
    </message>
</context>
<context>
    <name>GoodToKnow</name>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>This program uses: {value}</source>
        <translation>Este programa usa: {value}</translation>
    </message>
    <message>
        <source>Time between sessions</source>
        <translation>Tiempo entre sesiones</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Qué puede salir mal</translation>
    </message>
    <message>
        <source>What is usual, and for how long</source>
        <translation>Qué es habitual, y por cuánto tiempo</translation>
    </message>
    <message>
        <source>When you see results</source>
        <translation>Cuándo se ven los resultados</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>En qué no coinciden las fuentes</translation>
    </message>
    <message>
        <source>Who says what, which value this program uses, and why.</source>
        <translation>Quién dice qué, qué valor usa este programa y por qué.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys and limits</source>
        <translation>Teclas y límites</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Qué significan las palabras</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Everything in {file} is in your log already.</source>
        <translation>Todo lo que hay en {file} ya está en su diario.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>The photos in {file} are being read …</source>
        <translation>Se están leyendo las fotos de {file} …</translation>
    </message>
    <message>
        <source>{file} is being read …</source>
        <translation>Se está leyendo {file} …</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Another step of the same question</source>
        <translation>Otro paso de la misma pregunta</translation>
    </message>
    <message>
        <source>Answer the question and go to the next; pain 10: press 1, then 0</source>
        <translation>Responder a la pregunta y pasar a la siguiente; dolor 10: pulse 1 y después 0</translation>
    </message>
    <message>
        <source>At a question: what the words mean</source>
        <translation>En una pregunta: qué significan las palabras</translation>
    </message>
    <message>
        <source>At the danger signs: none of these</source>
        <translation>En las señales de peligro: ninguna de estas</translation>
    </message>
    <message>
        <source>At the report: print</source>
        <translation>En el informe: imprimir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Earlier day, later day</source>
        <translation>Día anterior, día siguiente</translation>
    </message>
    <message>
        <source>Fewer days, more days, all days</source>
        <translation>Menos días, más días, todos los días</translation>
    </message>
    <message>
        <source>Import a log, export</source>
        <translation>Importar un diario, exportar</translation>
    </message>
    <message>
        <source>In a photo: + - 0</source>
        <translation>En una foto: + - 0</translation>
    </message>
    <message>
        <source>In the chart: ← → ↑ ↓</source>
        <translation>En el gráfico: ← → ↑ ↓</translation>
    </message>
    <message>
        <source>In the large chart: + - 0</source>
        <translation>En el gráfico grande: + - 0</translation>
    </message>
    <message>
        <source>In the report: + - 0</source>
        <translation>En el informe: + - 0</translation>
    </message>
    <message>
        <source>Larger text, smaller text</source>
        <translation>Texto más grande, texto más pequeño</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Más grande, más pequeño, a lo ancho</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture; arrow keys move it</source>
        <translation>Más grande, más pequeña, imagen entera; las flechas la mueven</translation>
    </message>
    <message>
        <source>Lock the diary, when it has a passphrase</source>
        <translation>Bloquear el diario, si tiene frase de acceso</translation>
    </message>
    <message>
        <source>New session, edit session</source>
        <translation>Nueva sesión, editar sesión</translation>
    </message>
    <message>
        <source>Page up, page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read it point by point; Enter opens the day</source>
        <translation>Leerlo punto por punto; Intro abre el día</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Guardar anotación</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Desplazar la página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>The program compares what you logged with published healing times and warning signs. No study has tested it. It never says what you have, and no warning does not mean that all is well. If you are worried, ask your clinic.</source>
        <translation>El programa compara lo que usted anotó con tiempos de curación y señales de alerta publicados. Ningún estudio lo ha puesto a prueba. Nunca dice qué tiene usted, y que no haya avisos no significa que todo esté bien. Si algo le preocupa, pregunte a su clínica.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Today, Diary, Care, Report, Photos</source>
        <translation>Hoy, Diario, Cuidados, Informe, Fotos</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens anew in it. What you have typed stays.</source>
        <translation>La ventana se abre de nuevo en ese idioma. Lo que ha escrito se conserva.</translation>
    </message>
</context>
<context>
    <name>LargeChart</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Copied. Paste it into a letter or a message.</source>
        <translation>Copiado. Péguelo en una carta o en un mensaje.</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Days {first} to {last}</source>
        <translation>Días {first} a {last}</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Fewer days</source>
        <translation>Menos días</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>Más días</translation>
    </message>
    <message>
        <source>My last healing</source>
        <translation>Mi última evolución</translation>
    </message>
    <message>
        <source>Save as a picture …</source>
        <translation>Guardar como imagen …</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Guardado en: {path}</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock when nobody uses the program</source>
        <translation>Bloquear cuando nadie usa el programa</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Recovery sheet …</source>
        <translation>Hoja de recuperación …</translation>
    </message>
    <message>
        <source>The program asks for it at each start, and after each lock. While the diary is locked, no reminder comes.</source>
        <translation>El programa la pide en cada inicio y después de cada bloqueo. Mientras el diario está bloqueado, no llega ningún recordatorio.</translation>
    </message>
    <message>
        <source>Turn off …</source>
        <translation>Desactivar …</translation>
    </message>
    <message>
        <source>Turn on …</source>
        <translation>Activar …</translation>
    </message>
    <message>
        <source>Who can use your account on this computer, or has your disk, can read your diary.</source>
        <translation>Quien pueda usar su cuenta en este equipo, o tenga su disco, puede leer su diario.</translation>
    </message>
    <message>
        <source>Your diary has no passphrase</source>
        <translation>Su diario no tiene frase de acceso</translation>
    </message>
    <message>
        <source>Your diary is locked with a passphrase</source>
        <translation>Su diario está protegido con una frase de acceso</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Some answers are not saved yet, and they could not be kept for the next time. If you close now, they are lost.</source>
        <translation>Algunas respuestas aún no están guardadas, y no se pudieron conservar para la próxima vez. Si cierra ahora, se pierden.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>MatchingDialog</name>
    <message>
        <source>About the session, if the file says it</source>
        <translation>Sobre la sesión, si el archivo lo dice</translation>
    </message>
    <message>
        <source>An empty cell counts as not asked. A cell with “none” counts as asked.</source>
        <translation>Una celda vacía cuenta como no preguntada. Una celda con “nada” cuenta como preguntada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How the rows are read</source>
        <translation>Cómo se leen las filas</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>No row can be taken. The table below says why.</source>
        <translation>No se puede tomar ninguna fila. La tabla de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>{file} has columns of its own. Say once which is which; below you see how each row is read. Nothing is stored yet.</source>
        <translation>{file} tiene sus propias columnas. Diga una vez cuál es cuál; abajo verá cómo se lee cada fila. Todavía no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>MatchingQuestions</name>
    <message>
        <source>Another session</source>
        <translation>Otra sesión</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>Día 0</translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation>Día 1</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo están escritas las fechas</translation>
    </message>
    <message>
        <source>How pain is written</source>
        <translation>Cómo está escrito el dolor</translation>
    </message>
    <message>
        <source>How redness, swelling and flaking are written</source>
        <translation>Cómo están escritos el enrojecimiento, la hinchazón y la descamación</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija, por favor</translation>
    </message>
    <message>
        <source>The day of the session is called</source>
        <translation>El día de la sesión se llama</translation>
    </message>
    <message>
        <source>The rows belong to</source>
        <translation>Las filas pertenecen a</translation>
    </message>
    <message>
        <source>The session was on</source>
        <translation>La sesión fue el</translation>
    </message>
    <message>
        <source>What the table does not tell</source>
        <translation>Lo que la tabla no dice</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About me …</source>
        <translation>Sobre &amp;mí …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Copias de seguridad …</translation>
    </message>
    <message>
        <source>&amp;Before a session</source>
        <translation>&amp;Antes de una sesión</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete session</source>
        <translation>&amp;Borrar sesión</translation>
    </message>
    <message>
        <source>&amp;Diary</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>&amp;Earlier day</source>
        <translation>Día an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Edit session …</source>
        <translation>&amp;Editar sesión …</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>&amp;Import a log …</source>
        <translation>&amp;Importar un diario …</translation>
    </message>
    <message>
        <source>&amp;Keys and limits</source>
        <translation>&amp;Teclas y límites</translation>
    </message>
    <message>
        <source>&amp;Later day</source>
        <translation>Día &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;New session …</source>
        <translation>&amp;Nueva sesión …</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Save entry</source>
        <translation>&amp;Guardar anotación</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;What the words mean</source>
        <translation>&amp;Qué significan las palabras</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;are</source>
        <translation>&amp;Cuidados</translation>
    </message>
    <message>
        <source>De&amp;lete everything …</source>
        <translation>Borrar &amp;todo …</translation>
    </message>
    <message>
        <source>Ex&amp;port …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>High contrast, da&amp;rk</source>
        <translation>Alto contraste, os&amp;curo</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>Blo&amp;quear ahora</translation>
    </message>
    <message>
        <source>Look at an e&amp;xample</source>
        <translation>&amp;Ver un ejemplo</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase …</source>
        <translation>&amp;Frase de acceso …</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Se&amp;ttings …</source>
        <translation>&amp;Ajustes …</translation>
    </message>
</context>
<context>
    <name>MissedDayButton</name>
    <message>
        <source>&amp;Fill in {date}</source>
        <translation>Co&amp;mpletar el {date}</translation>
    </message>
    <message>
        <source>This day has no entry yet</source>
        <translation>Este día aún no tiene anotación</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>OtherDraftButton</name>
    <message>
        <source>Not saved yet: {date}. Go there</source>
        <translation>Aún sin guardar: {date}. Ir allí</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nueva frase de acceso otra vez</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Please type your passphrase first.</source>
        <translation>Escriba primero su frase de acceso.</translation>
    </message>
    <message>
        <source>The new passphrase needs at least {number} letters.</source>
        <translation>La nueva frase de acceso necesita al menos {number} letras.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same. Please type them again.</source>
        <translation>Las dos frases de acceso nuevas no son iguales. Escríbalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows what is typed under “{name}”</source>
        <translation>Muestra lo que se escribe en “{name}”</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message>
        <source>&amp;Passphrase and lock …</source>
        <translation>&amp;Frase de acceso y bloqueo …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Your diary has no passphrase: who can use your account can read it.</source>
        <translation>Su diario no tiene frase de acceso: quien pueda usar su cuenta puede leerlo.</translation>
    </message>
    <message>
        <source>Your diary is locked with a passphrase.</source>
        <translation>Su diario está protegido con una frase de acceso.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;All files (*)</source>
        <translation>Imágenes ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading photo {number} of {count} …</source>
        <translation>Leyendo la foto {number} de {count} …</translation>
    </message>
    <message>
        <source>The photos before these are still being read. Try again in a moment.</source>
        <translation>Las fotos anteriores a estas todavía se están leyendo. Pruebe de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first, or choose a file.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copie una primero, o elija un archivo.</translation>
    </message>
</context>
<context>
    <name>PhotoAdding</name>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Some pictures were not added</source>
        <translation>Algunas imágenes no se añadieron</translation>
    </message>
    <message>
        <source>The session that the photos were for is no longer open.</source>
        <translation>La sesión a la que iban las fotos ya no está abierta.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{name} is a film: its first picture was added.</source>
        <translation>{name} es una animación: se añadió su primera imagen.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Area of the photo</source>
        <translation>Zona de la foto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of the photo</source>
        <translation>Día de la foto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the photo</source>
        <translation>Nota sobre la foto</translation>
    </message>
    <message>
        <source>such as daylight, no make-up</source>
        <translation>por ejemplo, luz de día, sin maquillaje</translation>
    </message>
    <message>
        <source>such as left cheek</source>
        <translation>por ejemplo, mejilla izquierda</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Earlier photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Later photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>1 photo of this day</source>
        <translation>1 foto de este día</translation>
    </message>
    <message>
        <source>Add photo …</source>
        <translation>Añadir foto …</translation>
    </message>
    <message>
        <source>No photo of this day</source>
        <translation>Ninguna foto de este día</translation>
    </message>
    <message>
        <source>{count} photos of this day</source>
        <translation>{count} fotos de este día</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Add photos …</source>
        <translation>Añadir fotos …</translation>
    </message>
    <message>
        <source>Choose two with Ctrl, or one and compare it with the oldest</source>
        <translation>Elija dos con Ctrl, o una, y compárela con la más antigua</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Delete photo</source>
        <translation>Borrar foto</translation>
    </message>
    <message>
        <source>How to take pictures that can be compared</source>
        <translation>Cómo tomar fotos que se puedan comparar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Photos of the session of {date}</source>
        <translation>Fotos de la sesión del {date}</translation>
    </message>
    <message>
        <source>The program only keeps your photos. It does not judge what they show.</source>
        <translation>El programa solo guarda sus fotos. No juzga lo que muestran.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture is not in this log.</source>
        <translation>La imagen no está en este diario.</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Ampliación: {percent} %</translation>
    </message>
    <message>
        <source>Zoom: + and -, or the wheel. Move: arrow keys, or drag. Whole picture: 0</source>
        <translation>Ampliar: + y -, o la rueda. Mover: flechas, o arrastrar. Imagen entera: 0</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>What to stop and to start</source>
        <translation>Qué dejar y qué empezar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Páginas: {count}</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>El informe se está preparando</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Answers that differ from your log: {count}</source>
        <translation>Respuestas distintas de las de su diario: {count}</translation>
    </message>
    <message>
        <source>Days that your log has already, with the same answers: {count}</source>
        <translation>Días que su diario ya tiene, con las mismas respuestas: {count}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Importar un diario</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <source>New days: {count}</source>
        <translation>Días nuevos: {count}</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what to take from the file, or cancel.</source>
        <translation>No se ha elegido nada. Marque lo que quiera tomar del archivo, o cancele.</translation>
    </message>
    <message>
        <source>Some fields were not read:</source>
        <translation>Algunos campos no se leyeron:</translation>
    </message>
    <message>
        <source>Take all from the file</source>
        <translation>Tomar todo del archivo</translation>
    </message>
    <message>
        <source>Tick what to take from the file. What is not ticked stays as it is in your log.</source>
        <translation>Marque lo que quiera tomar del archivo. Lo que no marque queda en su diario como está.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>Deshacer quita toda la importación.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que es distinto</translation>
    </message>
    <message>
        <source>What {file} adds</source>
        <translation>Qué añade {file}</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Your diary cannot be read</source>
        <translation>Su diario no se puede leer</translation>
    </message>
</context>
<context>
    <name>ReadChart</name>
    <message>
        <source>Expected by then: at most {upper}.</source>
        <translation>Lo esperado para ese día: como mucho, {upper}.</translation>
    </message>
    <message>
        <source>Expected by then: {upper}.</source>
        <translation>Lo esperado para ese día: {upper}.</translation>
    </message>
    <message>
        <source>Flagged that day: {level}.</source>
        <translation>Aviso de ese día: {level}.</translation>
    </message>
    <message>
        <source>Point at a day to read it; click to open it. Or use the arrow keys and Enter.</source>
        <translation>Apunte a un día para leerlo; haga clic para abrirlo. O use las flechas e Intro.</translation>
    </message>
    <message>
        <source>That is above what is expected by then: at most {upper}.</source>
        <translation>Está por encima de lo esperado para ese día: como mucho, {upper}.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>{symptom} on day {day} ({date})</source>
        <translation>{symptom} el día {day} ({date})</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Put the passphrase into the saved file</source>
        <translation>Poner la frase de acceso en el archivo guardado</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Sent to the printer. Write your passphrase on the line.</source>
        <translation>Enviado a la impresora. Escriba su frase de acceso en la línea.</translation>
    </message>
    <message>
        <source>This page says which diary is locked and where it is, and has a line for your passphrase. Write it there by hand and keep the page in a safe place, not beside the computer.</source>
        <translation>Esta página dice qué diario está bloqueado y dónde está, y tiene una línea para su frase de acceso. Escríbala allí a mano y guarde la página en un lugar seguro, no junto al equipo.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Guardado en: {path}</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>&amp;Keep the program in the tray when I close its window</source>
        <translation>&amp;Mantener el programa en la bandeja del sistema al cerrar su ventana</translation>
    </message>
    <message>
        <source>&amp;Remind me when an entry is due and not made</source>
        <translation>&amp;Recordarme las anotaciones previstas que no estén hechas</translation>
    </message>
    <message>
        <source>&amp;Start it hidden in the tray when I log in</source>
        <translation>Abrirlo &amp;oculto en la bandeja al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>A reminder comes only while the program runs. In the tray it runs without a window; “Quit” there, or in the menu, ends it.</source>
        <translation>El recordatorio solo llega mientras el programa está en marcha. En la bandeja funciona sin ventana; “Salir”, allí o en el menú, lo termina.</translation>
    </message>
    <message>
        <source>Makes a file with the days on which an entry is due, for any calendar program.</source>
        <translation>Crea un archivo con los días en que está prevista una anotación, para cualquier programa de calendario.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reminders for your c&amp;alendar …</source>
        <translation>Recordatorios para su c&amp;alendario …</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>The message says no more than “Diary: an entry is due.” Your system may add the program’s name to it.</source>
        <translation>El mensaje no dice más que “Diario: hay una anotación pendiente”. Su sistema puede añadirle el nombre del programa.</translation>
    </message>
    <message>
        <source>There is no session yet whose days could go into a calendar.</source>
        <translation>Todavía no hay ninguna sesión cuyos días puedan ir a un calendario.</translation>
    </message>
    <message>
        <source>This desktop has no tray for programs, so the diary cannot remind you by itself. Your own calendar can.</source>
        <translation>Este escritorio no tiene bandeja para programas, así que el diario no puede recordárselo por sí solo. Su propio calendario sí puede.</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Nothing was printed</source>
        <translation>No se imprimió nada</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>For archives (PDF/A-2)</source>
        <translation>Para archivar (PDF/A-2)</translation>
    </message>
    <message>
        <source>My &amp;questions for the doctor</source>
        <translation>Mis preg&amp;untas para el médico</translation>
    </message>
    <message>
        <source>My na&amp;me, if it should be there</source>
        <translation>Mi &amp;nombre, si debe aparecer</translation>
    </message>
    <message>
        <source>One on each line. Kept with the session of {date}.</source>
        <translation>Una en cada línea. Se guardan con la sesión del {date}.</translation>
    </message>
    <message>
        <source>Other &amp;sessions in this report</source>
        <translation>&amp;Otras sesiones en este informe</translation>
    </message>
    <message>
        <source>Other sessions in this report</source>
        <translation>Otras sesiones en este informe</translation>
    </message>
    <message>
        <source>P&amp;hotos in this report</source>
        <translation>&amp;Fotos en este informe</translation>
    </message>
    <message>
        <source>Photos in this report</source>
        <translation>Fotos en este informe</translation>
    </message>
    <message>
        <source>The name is not kept after you close the program.</source>
        <translation>El nombre no se conserva después de cerrar el programa.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué se incluye</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Copies the first page as text, to paste into a message</source>
        <translation>Copia la primera página como texto, para pegarla en un mensaje</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Nothing is logged for this session yet. The report shows what is expected.</source>
        <translation>Todavía no hay nada anotado para esta sesión. El informe muestra lo que se espera.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Report on the session of {date}</source>
        <translation>Informe de la sesión del {date}</translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation>Guardar PDF …</translation>
    </message>
    <message>
        <source>So few days do not show a course yet. The report says so.</source>
        <translation>Tan pocos días no muestran todavía una evolución. El informe lo dice.</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>The first page is always there. You can choose what follows it.</source>
        <translation>La primera página está siempre. Puede elegir qué viene después.</translation>
    </message>
    <message>
        <source>What the report contains</source>
        <translation>Qué contiene el informe</translation>
    </message>
</context>
<context>
    <name>ResultRating</name>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n valorado</numerusform>
            <numerusform>%n valorados</numerusform>
        </translation>
    </message>
    <message>
        <source>How does the result look compared with before the session? A photo from then helps. Leave out what you cannot tell.</source>
        <translation>¿Cómo se ve el resultado, comparado con antes de la sesión? Una foto de entonces ayuda. Deje en blanco lo que no sepa decir.</translation>
    </message>
    <message>
        <source>The result so far</source>
        <translation>El resultado hasta ahora</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>ShownDialogs</name>
    <message>
        <source>History of About me</source>
        <translation>Historial de “Sobre mí”</translation>
    </message>
    <message>
        <source>History of this session</source>
        <translation>Historial de esta sesión</translation>
    </message>
    <message>
        <source>History of {date}</source>
        <translation>Historial del {date}</translation>
    </message>
    <message>
        <source>Nothing was ever logged for this day.</source>
        <translation>Nunca se anotó nada para este día.</translation>
    </message>
    <message>
        <source>Nothing was ever said about you.</source>
        <translation>Nunca se anotó nada sobre usted.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>SignBoxes</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>A log to import is waiting. It is read once your diary is unlocked.</source>
        <translation>Hay un diario por importar. Se leerá cuando desbloquee el suyo.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Where the numbers come from</source>
        <translation>De dónde salen los números</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>A grade says how much a source can bear: A the most, D the least. X is our own view.</source>
        <translation>El grado dice cuánto peso tiene una fuente: A, el mayor; D, el menor. X es nuestra propia opinión.</translation>
    </message>
    <message>
        <source>All sources of this program</source>
        <translation>Todas las fuentes de este programa</translation>
    </message>
    <message>
        <source>Grade {grade}: {meaning}</source>
        <translation>Grado {grade}: {meaning}</translation>
    </message>
    <message>
        <source>Sources of grade {grade} ({count})</source>
        <translation>Fuentes de grado {grade} ({count})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Key: Ctrl+Z</source>
        <translation>Tecla: Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>Sk&amp;ip this step</source>
        <translation>Sa&amp;ltar este paso</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>A body temperature in °C lies between %1 and %2, such as %3. For °F, see the settings.</source>
        <translation>Una temperatura corporal en °C está entre %1 y %2, por ejemplo %3. Para °F, vea los ajustes.</translation>
    </message>
    <message>
        <source>A body temperature in °F lies between %1 and %2, such as %3. For °C, see the settings.</source>
        <translation>Una temperatura corporal en °F está entre %1 y %2, por ejemplo %3. Para °C, vea los ajustes.</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperatura, °C</translation>
    </message>
    <message>
        <source>Temperature, °F</source>
        <translation>Temperatura, °F</translation>
    </message>
    <message>
        <source>if measured</source>
        <translation>si se midió</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Date of the entry</source>
        <translation>Fecha de la anotación</translation>
    </message>
    <message>
        <source>No entry is due on this day. You can make one all the same.</source>
        <translation>Para este día no está prevista ninguna anotación. Puede hacer una de todos modos.</translation>
    </message>
    <message>
        <source>Not answered: {names}</source>
        <translation>Sin responder: {names}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet, and not kept as a draft. {reason}</source>
        <translation>Aún sin guardar, y no se conservó como borrador. {reason}</translation>
    </message>
    <message>
        <source>Not saved yet. Not answered: {names}</source>
        <translation>Aún sin guardar. Sin responder: {names}</translation>
    </message>
    <message>
        <source>Nothing is answered yet. One answer is enough to save.</source>
        <translation>Todavía no hay ninguna respuesta. Con una basta para guardar.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>{date} has not come yet. A day can be filled in once it is there, or any time later.</source>
        <translation>El {date} aún no ha llegado. Un día se puede completar cuando llega, o en cualquier momento después.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>An entry is due.</source>
        <translation>Hay una anotación pendiente.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>TreatmentDialog</name>
    <message>
        <source>Edit session</source>
        <translation>Editar sesión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
</context>
<context>
    <name>TreatmentForm</name>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Apa&amp;rato</translation>
    </message>
    <message>
        <source>&amp;Needle depth, mm</source>
        <translation>&amp;Profundidad de las agujas, mm</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Correct it, or leave the field empty.</source>
        <translation>Corríjalo, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>Re&amp;alizada por</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Only the date is needed. Depth and device choose the expected course.</source>
        <translation>Solo hace falta la fecha. La profundidad y el aparato deciden la evolución esperada.</translation>
    </message>
    <message>
        <source>Ser&amp;um or products used</source>
        <translation>Séru&amp;m o productos usados</translation>
    </message>
    <message>
        <source>There is already a session on this date. Choose another date, or edit that one.</source>
        <translation>Ya hay una sesión en esta fecha. Elija otra fecha, o edite esa sesión.</translation>
    </message>
    <message>
        <source>There is an entry of {date}, before this. Delete it first.</source>
        <translation>Hay una anotación del {date}, anterior a esta fecha. Bórrela primero.</translation>
    </message>
    <message>
        <source>There is no digit in this phone number. Correct it, or leave the field empty.</source>
        <translation>En este teléfono no hay ninguna cifra. Corríjalo, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>This date has not come yet. Enter the session once it is done. Until then “Before a session” helps.</source>
        <translation>Esta fecha aún no ha llegado. Introduzca la sesión cuando esté hecha. Hasta entonces le ayuda “Antes de una sesión”.</translation>
    </message>
    <message>
        <source>Treated &amp;area</source>
        <translation>&amp;Zona tratada</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>brazos</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>cheeks</source>
        <translation>mejillas</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>manos</translation>
    </message>
    <message>
        <source>if known</source>
        <translation>si se sabe</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>piernas</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>needle depth is a number of mm from {lowest} to {highest}, such as 1.5</source>
        <translation>la profundidad de las agujas es un número de mm de {lowest} a {highest}, por ejemplo 1,5</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>cuero cabelludo</translation>
    </message>
    <message>
        <source>separated by ;</source>
        <translation>separados por ;</translation>
    </message>
</context>
<context>
    <name>TreatmentList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>&amp;Unit of the thermometer</source>
        <translation>&amp;Unidad del termómetro</translation>
    </message>
    <message>
        <source>As usual in your country ({unit})</source>
        <translation>La habitual en su país ({unit})</translation>
    </message>
    <message>
        <source>Celsius (°C)</source>
        <translation>Grados Celsius (°C)</translation>
    </message>
    <message>
        <source>Fahrenheit (°F)</source>
        <translation>Grados Fahrenheit (°F)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>What you have logged is shown in this unit too. Files stay in °C.</source>
        <translation>Lo que ya ha anotado también se muestra en esta unidad. Los archivos siguen en °C.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Forgotten? …</source>
        <translation>¿La olvidó? …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Please type your passphrase first.</source>
        <translation>Escriba primero su frase de acceso.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Su diario está bloqueado</translation>
    </message>
    <message>
        <source>Your passphrase opens it. Nothing leaves this computer.</source>
        <translation>Su frase de acceso lo abre. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Answer a few questions once a day after microneedling. You see your answers beside what is usual, and you are told early when somebody should look at your skin.</source>
        <translation>Responda unas pocas preguntas una vez al día después del microneedling (microagujas). Verá sus respuestas junto a lo habitual, y se le avisa pronto cuando conviene que alguien le examine la piel.</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>How is your skin healing?</source>
        <translation>¿Cómo está sanando su piel?</translation>
    </message>
    <message>
        <source>If you are worried, call your clinic, whatever it shows.</source>
        <translation>Si algo le preocupa, llame a su clínica, muestre lo que muestre el programa.</translation>
    </message>
    <message>
        <source>Import a log …</source>
        <translation>Importar un diario …</translation>
    </message>
    <message>
        <source>It is a diary and not a doctor: it never says what you have, and it cannot say that all is well. No study has tested it. It can miss something, and it can warn without need.</source>
        <translation>Es un diario y no un médico: nunca dice qué tiene usted, y no puede decir que todo esté bien. Ningún estudio lo ha puesto a prueba. Puede pasar algo por alto, y puede avisar sin necesidad.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Next: your session</source>
        <translation>Después: su sesión</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
</context>
<context>
    <name>WhatToDoView</name>
    <message>
        <source>Your clinic: {contact}</source>
        <translation>Su clínica: {contact}</translation>
    </message>
    <message>
        <source>Your clinic’s phone number can stand here: add it under Session, Edit session.</source>
        <translation>Aquí puede aparecer el teléfono de su clínica: añádalo en Sesión, Editar sesión.</translation>
    </message>
</context>
<context>
    <name>WhoSaysSo</name>
    <message>
        <source>See where they disagree</source>
        <translation>Ver en qué no coinciden</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>las fuentes no coinciden</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Look in the mirror, in the same light each day, and take the step that fits best.</source>
        <translation>Mírese al espejo, cada día con la misma luz, y elija el paso que mejor encaje.</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Answered in About me.</source>
        <translation>Respondido en “Sobre mí”.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}: {reason}</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>The picture is not in this log.</source>
        <translation>La imagen no está en este diario.</translation>
    </message>
</context>
</TS>
