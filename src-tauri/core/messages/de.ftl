# Jeder Satz, den Waymark sagt, auf Deutsch. Schlüssel, Werte und Reihenfolge folgen en.ftl; ein Test vergleicht beide.
#
# Die Wörter, überall dieselben (Englisch = Deutsch):
#   path = Lernpfad          phase = Phase              path week = Pfadwoche       calendar week = Kalenderwoche
#   part, unit = Teil        activity = Aktivität       item = Eintrag              milestone = Meilenstein
#   criterion = Kriterium    event = Termin             session = Lerneinheit       availability = Lernzeiten
#   busy = belegt            budget = Wochenpensum      target = Wochenziel         reserve = Reserve
#   pace = Tempo             pin = anheften             check-in = Check-in         review = Wochenrückblick
#   revision = Planstand     ledger = Protokoll         pool = Vorrat               backlog = Warteliste
#   replan = neu planen      proposal = Vorschlag       strategy = Strategie        day off = freier Tag
#   lock (a day) = sperren   break = Pause              attend = teilnehmen         skip = auslassen
#   done = erledigt          partly = teilweise         skipped = ausgelassen       unconfirmed = unbestätigt
#   snooze = später erinnern quiet hours = Ruhezeiten   reminder service = Erinnerungsdienst
#   shelf = Nachschlageregal quiz = Einstufungstest     first steps = erste Schritte
#
# Angesprochen wird mit du. Was vorbei ist, ist „vorbei“ oder „wieder im Vorrat“, nie ein Vorwurf. Eingaben und Befehle,
# die Waymark auf Englisch erwartet (mon-fri, keep-hours, waymark replan), bleiben, wie sie getippt werden.

# date-*: wie Tage geschrieben werden

date-day = { $weekday }, { $day }. { $month }
date-year = { $weekday }, { $day }. { $month } { $year }
date-moment = { $date }, { $time }
date-weekday-mon = Mo
date-weekday-tue = Di
date-weekday-wed = Mi
date-weekday-thu = Do
date-weekday-fri = Fr
date-weekday-sat = Sa
date-weekday-sun = So
date-month-1 = Jan
date-month-2 = Feb
date-month-3 = Mär
date-month-4 = Apr
date-month-5 = Mai
date-month-6 = Jun
date-month-7 = Jul
date-month-8 = Aug
date-month-9 = Sep
date-month-10 = Okt
date-month-11 = Nov
date-month-12 = Dez

# plan-*: planen

plan-availability-empty = Es sind keine Lernzeiten angegeben.
plan-availability-part = „{ $part }“ ist nicht als Lernzeit zu lesen. Schreib Tage und eine Zeitspanne, zum Beispiel „mon-fri 18:00-22:00“.
plan-availability-day = „{ $part }“ beginnt nicht mit Tagen. Schreib mon, tue, wed, thu, fri, sat oder sun, eine Spanne wie mon-fri, oder daily.
plan-availability-time = „{ $part }“ hat keine lesbare Zeitspanne. Schreib sie als 18:00-22:00, zwischen 00:00 und 24:00.
plan-availability-nothing = „{ $part }“ endet, wenn es beginnt. Gib ein Ende nach dem Anfang an.
plan-availability-word = „{ $part }“ endet mit einem unbekannten Wort. Schreib ok hinter Zeiten zweiter Wahl, hinter die anderen nichts.

plan-problem-grid = grid_minutes muss mindestens 1 sein.
plan-problem-setting = { $name } muss ein Vielfaches des Rasters von { $grid } Minuten sein.
plan-problem-twice = Die Aktivitäts-Id „{ $id }“ kommt zweimal vor. Gib jeder Aktivität eine eigene.
plan-problem-lengths = { $id }: minutes, min, prefer und max müssen Vielfache von { $grid } Minuten sein, mindestens ein Rasterschritt.
plan-problem-split = { $id }: min darf nicht über prefer liegen und prefer nicht über max, und max muss mindestens das Doppelte von min weniger einen Rasterschritt sein, sonst lassen sich manche Längen nicht teilen.
plan-problem-fixed = { $day }: fixed_minutes muss ein Vielfaches von { $grid } Minuten sein.
plan-problem-window = { $day }: Das Fenster { $from }–{ $to } liegt nicht auf dem Raster von { $grid } Minuten oder ist leer.
plan-problem-overlap = { $day }: Das Fenster { $from }–{ $to } überschneidet sich mit dem davor.
plan-problem-beyond = { $day }: Das Fenster { $from }–{ $to } liegt mehr als hundert Tage voraus; ein Problem umfasst eine Woche.
plan-problem-dear = Gewichte und Minuten sind so groß, dass sich die Kosten nicht summieren ließen. Nimm kleinere Gewichte im selben Verhältnis.

plan-unplaced-no-availability = Es gibt noch keine Lernzeiten.
plan-unplaced-no-hours = Das Wochenziel ist null, also trägt keine Woche Arbeit.
plan-unplaced-windows-short = Die kürzeste Lerneinheit von „{ $activity }“ dauert { $least }, und das längste freie Fenster { $longest }.
plan-unplaced-day-short = Die kürzeste Lerneinheit von „{ $activity }“ dauert { $least }, und ein Tag fasst höchstens { $longest }.
plan-unplaced-no-free-time = Für „{ $activity }“ fand sich keine freie Zeit: Die kürzeste Lerneinheit dauert { $least }, und was frei wäre, ist belegt oder zu kurz.
plan-unplaced-too-far = Kein Plan reicht weiter als { $weeks } Wochen; mit mehr Stunden pro Woche rückt es in Reichweite.

plan-unplaced-target-small = Das Wochenziel von { $target } ist kürzer als die kürzeste Lerneinheit von „{ $activity }“, { $least }. Erhöhe das Ziel.
plan-unplaced-behind = Es folgt auf „{ $activity }“, und das hat selbst keinen Platz.

plan-way-reserve = Die Reserve nutzen.
plan-price-reserve = { $part } davon finden einen Platz, und für einen schlechten Tag bleibt nichts.
plan-way-more-hours = Mehr Lernzeiten öffnen.
plan-price-open-hours = { $more } pro Woche zusätzlich zu den offenen, { $weeks ->
    [one] eine Woche lang
   *[other] { $weeks } Wochen lang
 }.
plan-way-daily-limit = Die Tagesgrenze in deinen Einstellungen anheben.
plan-price-daily-limit = Sie liegt bei { $limit } am Tag; ohne sie fassen die offenen Lernzeiten { $more } mehr pro Woche.
plan-way-shorter-sessions = Kürzere Lerneinheiten erlauben, ab { $least }.
plan-price-shorter-sessions = { $part } davon finden einen Platz, mit mehr Anfängen und mehr Pausen für dieselbe Arbeit.
plan-price-more-a-week-part = { $more } mehr sind in { $weeks ->
    [one] der kommenden Woche
   *[other] jeder der kommenden { $weeks } Wochen
 } offen und fassen { $part } davon.

plan-note-windows-short = Dein längstes offenes Zeitfenster dauert { $longest }, und die kürzeste Lerneinheit für { $kind ->
        [project] ein Projekt
        [assessment] eine Prüfung
        [case-study] eine Fallstudie
        [exercise] eine Übung
        [pattern] ein Muster
       *[other] Lektüre
    } dauert { $least }. Deshalb werden Lerneinheiten schon ab { $shortest } geplant; ein längeres Fenster ergibt längere.
plan-note-windows-empty = Dein längstes offenes Zeitfenster dauert { $longest }, weniger als die { $grid }, in denen geplant wird. Öffne ein längeres.
plan-note-day-short = Ein Tag trägt höchstens { $longest }, und die kürzeste Lerneinheit für { $kind ->
        [project] ein Projekt
        [assessment] eine Prüfung
        [case-study] eine Fallstudie
        [exercise] eine Übung
        [pattern] ein Muster
       *[other] Lektüre
    } dauert { $least }. Deshalb werden Lerneinheiten schon ab { $shortest } geplant; eine höhere Tagesgrenze ergibt längere.
plan-note-day-empty = Ein Tag trägt höchstens { $longest }, damit lässt sich nichts planen. Hebe die Tagesgrenze an.
plan-note-order = „{ $title }“ am { $when } käme erst, nachdem „{ $later }“ begonnen hat, das im Lernpfad darauf folgt{ $more ->
    [0] .
    [one] ; das gilt für eine weitere Lerneinheit.
   *[other] ; das gilt für { $more } weitere Lerneinheiten.
 }
plan-note-no-reserve = { $weeks ->
    [one] Die Woche lässt keinen Raum für eine Reserve.
   *[other] { $without } von { $weeks } Wochen lassen keinen Raum für eine Reserve.
 } Öffne etwas mehr Zeit oder plane weniger Stunden pro Woche.
plan-note-limit-below = Ein Tag trägt höchstens { $limit }, also fassen deine Lernzeiten { $usable } pro Woche; { $target } und eine Reserve von { $reserve } sind { $missing } mehr. Hebe die Tagesgrenze an oder wähle, was nachgibt.
plan-note-availability-below = Deine Lernzeiten fassen { $usable } pro Woche; { $target } und eine Reserve von { $reserve } sind { $missing } mehr. Öffne mehr Lernzeiten oder wähle, was nachgibt.

plan-strategy-keep-hours = Alle { $total } in { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 } mit etwa { $weekly } pro Woche, fertig am { $finish }; { $price }{ $told ->
    [0] {""}
   *[other] , { $milestones }
 }.
plan-strategy-part = { $total } in { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 } mit etwa { $weekly } pro Woche, fertig am { $finish }; { $price }{ $told ->
    [0] {""}
   *[other] , { $milestones }
 }.
plan-strategy-named = { $strategy }: { $sentence }
plan-price-nothing = nichts wird gekürzt und nichts gestreckt
plan-price-stretched = nichts wird gekürzt, aus { $authors ->
    [one] der einen Woche des Autors
   *[other] den { $authors } Wochen des Autors
 } werden { $weeks }
plan-price-shorter = nichts wird gekürzt, aus { $authors ->
    [one] der einen Woche des Autors
   *[other] den { $authors } Wochen des Autors
 } werden nur { $weeks }
plan-price-factors = { $out } fallen weg, von { $most } % der Woche { $mostUnit } bis zu { $least } % der Woche { $leastUnit } bleiben
plan-price-cut = { $out } fallen weg, in jeder Woche ihr eigener Anteil
plan-price-backlog = { $out } warten auf der Warteliste
plan-milestones-kept = { $all ->
    [one] der Meilenstein behält seine Woche
   *[other] alle { $all } Meilensteine behalten ihre Woche
 }
plan-milestones-later = { $rest ->
    [0] alle Meilensteine kommen
   *[other] { $moved ->
        [one] einer von { $all } Meilensteinen kommt
       *[other] { $moved } von { $all } Meilensteinen kommen
    }
 } bis zu { $most ->
    [one] eine Woche
   *[other] { $most } Wochen
 } später
plan-milestones-earlier = { $rest ->
    [0] alle Meilensteine kommen
   *[other] { $moved ->
        [one] einer von { $all } Meilensteinen kommt
       *[other] { $moved } von { $all } Meilensteinen kommen
    }
 } bis zu { $most ->
    [one] eine Woche
   *[other] { $most } Wochen
 } früher
plan-milestones-open = { $open ->
    [one] einer von { $all } Meilensteinen hat
   *[other] { $open } von { $all } Meilensteinen haben
 } kein Datum
plan-strategy-nothing = So bleibt nichts mehr zu planen.
plan-strategy-too-far = { $rest } sind übrig, wenn der Plan endet: Ein Wochenziel von { $target } reicht nicht weiter.
plan-strategy-no-room = { $rest } finden in den offenen Lernzeiten keinen Platz.


## Diagnosen: check-<code> sagt, was ist, check-<code>-help, was sich tun lässt.

check-activity-without-hours = „{ $activity }“ in { $unit } sagt nicht, wie lange es dauert.
check-activity-without-hours-help = Schreib die Stunden hinter den Titel, etwa „(2 Stunden)“, oder trag unter Lernpfad eine eigene Schätzung ein.
check-activity-without-hours-all = Keine der { $activities } Aktivitäten sagt, wie lange sie dauert.
check-activity-without-hours-all-help = Schreib die Stunden hinter die Wochen oder ihre Arbeit, etwa „(2 Stunden)“, oder trag unter Lernpfad eigene Schätzungen ein.
check-ambiguous-zone = „{ $zone }“ kann im Sommer zwei verschiedene Zeiten meinen; { $events ->
    [one] ein Termin verwendet es
   *[other] { $events } Termine verwenden es
 }.
check-ambiguous-zone-help = Schreib { $wall } für das, was die Uhren dort zeigen, oder { $fixed } für dieselbe Stunde das ganze Jahr; bis dahin werden die Lernenden gefragt.
check-base-unusable = „{ $base }“ ist keine Webadresse, daher kann kein relativer Link davon ausgehen.
check-base-unusable-help = Schreib die ganze Adresse des Ordners, in dem das Dokument liegt, etwa „base: https://example.org/paths/“, oder entferne die Zeile.
check-event-not-weekly = { $events ->
    [one] „{ $event }“ kommt nicht jede Woche vor; darum wird es nicht eingeplant.
   *[other] { $events } Termine kommen nicht jede Woche vor, darunter „{ $event }“; darum werden sie nicht eingeplant.
 }
check-event-not-weekly-help = In den Notizen bleibt es lesbar; schreib jedes Datum in eine eigene Zeile, etwa „2027-01-08, 17:00 UTC“, oder nimm es in deinen Kalender auf.
check-event-without-length = { $events ->
    [one] „{ $event }“ sagt nicht, wie lange es dauert.
   *[other] { $events } Termine sagen nicht, wie lange sie dauern, darunter „{ $event }“.
 }
check-event-without-length-help = Schreib es hinter die Zeit, etwa „(60 min)“; bis dahin werden 60 Minuten freigehalten.
check-front-matter-disagrees = Der Block am Anfang verspricht { $front } Wochen, der Text darunter { $text }.
check-front-matter-disagrees-help = Lass beide dasselbe sagen; bis dahin gilt der Text unter dem Block.
check-front-matter-disagrees-hours = Der Block am Anfang verspricht { $front } pro Woche, der Text darunter { $text }.
check-front-matter-unread = Der Block am Anfang ist nicht lesbar und wurde ausgelassen.
check-front-matter-unread-help = Schreib einen Schlüssel pro Zeile, etwa „title: Ton“, mit Anführungszeichen um Wörter mit Doppelpunkt oder Klammer, oder entferne den Block.
check-garbled-text = { $lines ->
    [one] Eine Zeile war
   *[other] { $lines } Zeilen waren
 } entstellt (UTF-8-Text, gelesen als { $charset }) und { $lines ->
    [one] wurde gelesen, wie sie gemeint war
   *[other] wurden gelesen, wie sie gemeint waren
 }.
check-garbled-text-help = Es ist nichts zu tun: Gelesen wird, was gemeint war, und die Datei bleibt, wie sie ist.
check-headline-disagrees = Die Überschrift verspricht insgesamt { $span ->
    [one] { $to }
   *[range] { $from } bis { $to }
 }, aber die Aktivitäten ergeben zusammen { $needed }.
check-headline-disagrees-help = Berichtige die Überschrift oder die Aktivitäten; bis dahin wird mit den Stunden der Aktivitäten geplant, wenn keine Strategie sie kürzt.
check-headline-disagrees-under-help = Berichtige die Überschrift oder sage, wofür ihre übrigen Stunden sind; bis dahin werden die Stunden der Aktivitäten geplant.
check-headline-disagrees-weeks = Die Überschrift verspricht { $promised } Wochen, aber der Lernpfad hat { $held ->
    [one] eine
   *[other] { $held }
 }.
check-headline-disagrees-weeks-help = Berichtige die Überschrift, oder nummeriere die fehlenden Wochen; bis dahin { $held ->
    [one] wird eine
   *[other] werden { $held }
 } geplant.
check-implausible-hours = { $size ->
    [none] „{ $name }“ dauert angeblich gar nicht.
   *[huge] „{ $name }“ dauert angeblich { $hours }, mehr als { $kind ->
        [week] eine Woche hat
        [day] ein Tag hat
       *[other] ein Jahr Lernen
    }.
}
check-implausible-hours-help = Berichtige sie; bis dahin gilt es als Arbeit ohne Stunden.
check-lesson-hours = „{ $word }“ zählt als Unterrichtsstunden von 45 Minuten.
check-lesson-hours-help = Sind volle Stunden gemeint, schreib stattdessen „h“, oder trag unter Lernpfad eigene Schätzungen ein.
check-link-twice = „{ $name }“ führt hier zu { $target } und in Zeile { $line } zu { $other }.
check-link-twice-help = Berichtige eine der Adressen, oder gib den Links verschiedene Namen.
check-milestone-beyond-last-unit = Der Meilenstein „{ $milestone }“ steht am Ende von { $kind ->
    [day] Tag
    [module] Modul
    [phase] Phase
   *[week] Pfadwoche
 } { $unit } an, aber der Lernpfad endet mit { $last }.
check-milestone-beyond-last-unit-help = Berichtige die Nummer; bis dahin steht er am Ende des Lernpfads an.
check-milestone-without-criteria = Der Meilenstein „{ $milestone }“ hat keine Kriterien.
check-milestone-without-criteria-help = Liste darunter auf, was zu zeigen ist, um ihn zu bestehen, eine Aussage pro Zeile, etwa „- [ ] Es hält Wasser“.
check-no-units = In diesem Dokument wurde nichts gefunden, was sich planen lässt.
check-no-units-help = Nummeriere die Teile: Gib jeder Woche (oder jedem Tag, Modul, jeder Phase) eine Überschrift wie „## Woche 1: Titel (4 Stunden)“ und liste darunter die Arbeit auf.
check-not-utf8 = Die Datei ist kein UTF-8-Text; sie wurde als { $charset } gelesen.
check-not-utf8-help = Sieh dir Buchstaben wie „é“ oder „ü“ an: Wo sie falsch sind, speichere die Datei als UTF-8.
check-quiz-gap = Der Einstufungstest kann mit { $scores ->
    [one] einer Summe von { $from } enden, und dafür wird nichts empfohlen
   *[other] Summen von { $from } bis { $to } enden, und dafür wird nichts empfohlen
 }.
check-quiz-gap-help = Schreib eine Zeile dafür, etwa „- **Score { $scores ->
    [one] { $from }
   *[other] { $from }-{ $to }
 }**: Begin with Week 1“; bis dahin gilt die nächste Empfehlung.
check-quiz-overlap = Der Einstufungstest empfiehlt zweierlei für { $scores ->
    [one] eine Summe von { $from }
   *[other] Summen von { $from } bis { $to }
 }.
check-quiz-overlap-help = Trenne die Bereiche, etwa „4-9“ und „10-15“; bis dahin gilt der erste.
check-relative-link-without-base = { $links ->
    [one] Ein Link ist relativ, und das Dokument sagt nicht, zu welcher Adresse.
   *[other] { $links } Links sind relativ, und das Dokument sagt nicht, zu welcher Adresse.
 }
check-relative-link-without-base-help = Ergänze im Block am Anfang „base: https://…/“ mit der Adresse des Ordners, in dem das Dokument liegt; dann lassen sich die Links öffnen.
check-several-plans = Das Dokument enthält { $plans } Pläne nebeneinander ({ $names }); der erste beginnt in Zeile { $line }.
check-several-plans-help = Wähle den, der gemeint ist; sonst werden sie nacheinander gelesen. Sind es Teile eines Plans, nummeriere ihre Überschriften, etwa „Teil 1“.
check-unit-missing = { $units ->
    [one] { $kind ->
        [week] Woche
        [day] Tag
        [module] Modul
        [phase] Phase
       *[other] { $kind }
    } { $from } fehlt: Als Nächstes kommt { $next }.
   *[other] { $kind ->
        [week] Die Wochen
        [day] Die Tage
        [module] Die Module
        [phase] Die Phasen
       *[other] { $kind }
    } { $from } bis { $to } fehlen: Als Nächstes kommt { $next }.
 }
check-unit-missing-help = Berichtige die Nummer, oder schreib, was fehlt; bis dahin wird nichts dafür geplant.
check-unit-twice = { $unit } kommt nach { $other } (Zeile { $line }), aber die Nummer ist nicht höher.
check-unit-twice-help = Berichtige eine der Nummern; bis dahin werden beide geplant, eine nach der anderen.
check-week-over-budget = { $unit } soll höchstens { $stated } dauern, aber die Aktivitäten ergeben zusammen { $needed } ({ $over } mehr).
check-week-over-budget-help = Schreib { $needed } dahinter, oder senke die Stunden der Aktivitäten; bis dahin werden sie ganz geplant, wenn keine Strategie sie kürzt.
## Erinnerungen, wie der Desktop sie zeigt

reminder-session-title = { $activity }
reminder-session-body = { $sessions ->
    [one] Beginnt um { $start }, bis { $end }.
   *[other] { $sessions } Lerneinheiten, von { $start } bis { $end }.
}
reminder-session-late = Läuft seit { $start }, bis { $end }.
reminder-event-title = { $event }
reminder-event-body = Beginnt um { $start } deiner Zeit, { $length }.
reminder-event-late = Läuft seit { $start } deiner Zeit, bis { $end }.
reminder-check-in-title = Wie lief { $day }?
reminder-check-in-body = { $sessions ->
    [0] Es war nichts geplant. Eine Zeile genügt.
    [one] Eine Lerneinheit wartet auf dein Wort: erledigt, teilweise oder ausgelassen.
   *[other] { $sessions } Lerneinheiten warten auf dein Wort: erledigt, teilweise oder ausgelassen.
}
reminder-check-in-late = { $sessions ->
    [0] Gefragt um { $due }. Es war nichts geplant; eine Zeile genügt.
    [one] Gefragt um { $due }. Eine Lerneinheit wartet auf dein Wort: erledigt, teilweise oder ausgelassen.
   *[other] Gefragt um { $due }. { $sessions } Lerneinheiten warten auf dein Wort: erledigt, teilweise oder ausgelassen.
}
reminder-review-title = Deine Woche ab { $week }
reminder-review-body = Der Wochenrückblick: höchstens 15 Minuten, und du kannst jederzeit aufhören.
reminder-review-late = Der Wochenrückblick wartet seit { $due }: höchstens 15 Minuten, und du kannst jederzeit aufhören.
reminder-session-now = { $sessions ->
    [one] Beginnt jetzt, bis { $end }.
   *[other] { $sessions } Lerneinheiten beginnen jetzt, bis { $end }.
}
reminder-break-over = Die Pause ist vorbei: weiter von { $start } bis { $end }.
reminder-snoozed-often = { $body } Schon mehrmals verschoben: verlegen oder auslassen?
reminder-away-title = Während du weg warst
reminder-away-body = { $occasions ->
    [one] Vorbei: { $lines }. Sag im Check-in, wie es lief.
   *[other] { $occasions } sind vorbei: { $lines }. Sag im Check-in, wie es lief.
}
reminder-away-line = { $start } { $title }
reminder-return-title = Willkommen zurück
reminder-return-body = { $sessions ->
    [one] Eine Lerneinheit ist vorbei, { $length } sind wieder im Vorrat. Fang hier an: { $start }.
   *[other] { $sessions } Lerneinheiten sind vorbei, { $length } sind wieder im Vorrat. Fang hier an: { $start }.
}
reminder-group-title = { $reminders } Erinnerungen
reminder-group-line = { $title }: { $body }
reminder-test-title = Erinnerungen kommen an
reminder-test-body = Das ist der Test, um den du um { $asked } gebeten hast.
reminder-test-asked = Eine Testerinnerung ist unterwegs.

# Was das Protokoll vermerkt, und was Erinnerungen aufhält

reminder-note-quiet = Wegen der Ruhezeiten zurückgehalten.
reminder-note-app-only = Nur in Waymark gezeigt: { $problem }
reminder-note-in-doubt = Wurde vielleicht nicht gezeigt: Waymark endete, oder der Desktop schwieg, bevor die Anzeige bestätigt war.
reminder-note-silenced = Wartet, weil du alle Erinnerungen bis { $until } verschoben hast.
reminder-why-before = Kommt { $before } vor dem Beginn.
reminder-why-start = Kommt, wenn die Lerneinheit bis dahin nicht gestartet ist.
reminder-why-break = Kommt leise, wenn die Pause vorbei ist.
reminder-why-snoozed = Kommt noch einmal, weil du sie verschoben hast.
reminder-why-check-in = Kommt einmal am Tag, nach der letzten Lerneinheit oder zur Zeit aus den Einstellungen.
reminder-why-review = Kommt am letzten Tag der Woche.
reminder-why-shown = Wurde gezeigt, als sie dran war.
reminder-why-shown-after = War um { $due } dran und wurde um { $shown } gezeigt: Der Rechner war aus oder im Ruhezustand, oder Erinnerungen mussten warten.
reminder-why-passed = Ihre Zeit war vorbei, ehe sie gezeigt werden konnte: Der Rechner war aus oder im Ruhezustand.
reminder-why-withdrawn = Nicht gezeigt, weil die Lerneinheit vorher verlegt, begonnen oder beantwortet wurde.
reminder-why-claimed = Unterwegs zum Desktop.

# Was die Prüfung und das Symbol in der Leiste sagen

reminder-check-on = Erinnerungen sind eingeschaltet.
reminder-check-off = Erinnerungen sind ausgeschaltet.
reminder-check-off-help = Schalte sie in den Einstellungen ein.
reminder-check-path = Es gibt einen Plan, an den erinnert wird.
reminder-check-no-path = Es gibt noch keinen Plan, also nichts zu erinnern.
reminder-check-no-path-help = Füge im Fenster einen Lernpfad hinzu.
reminder-check-runner = Der Erinnerungsdienst läuft.
reminder-check-no-runner = Der Erinnerungsdienst läuft nicht; bei geschlossenem Fenster wird nichts gezeigt.
reminder-check-no-runner-help = Öffne das Fenster von Waymark oder starte waymark-runner.
reminder-check-login = Der Erinnerungsdienst startet mit der Anmeldung.
reminder-check-no-login = Der Erinnerungsdienst startet nicht mit der Anmeldung.
reminder-check-no-login-help = Schalte in den Einstellungen „Mit der Anmeldung starten“ ein, oder öffne Waymark nach jeder Anmeldung.
reminder-check-no-entry = Der Erinnerungsdienst soll mit der Anmeldung starten, aber sein Eintrag ist nicht da.
reminder-check-no-entry-help = Öffne einmal das Fenster von Waymark: Es schreibt den Eintrag für den üblichen Datenordner.
reminder-check-bus = Die Desktop-Sitzung hat einen Nachrichtenbus.
reminder-check-server = Ein Benachrichtigungsdienst antwortet: { $name }.
reminder-check-tray = Der Desktop zeigt Symbole in der Leiste.
reminder-check-no-tray = Dieser Desktop zeigt keine Symbole in der Leiste. Erinnerungen kommen auch so; was das Symbol bietet, gibt es im Fenster und auf der Kommandozeile.
reminder-silent = Alle Erinnerungen warten bis { $until }.
reminder-tray-next = Als Nächstes: { $activity }, { $start }
reminder-tray-on = Läuft: { $activity }, seit { $start }
reminder-tray-nothing = Nichts geplant
reminder-tray-title = Waymark
reminder-tray-start = Jetzt starten
reminder-tray-snooze = Alle später erinnern …
reminder-tray-snooze-hours = { $hours ->
    [one] In einer Stunde
   *[other] In { $hours } Stunden
}
reminder-tray-tonight = Heute Abend Ruhe
reminder-tray-hear = Wieder erinnern
reminder-tray-open = Waymark öffnen
reminder-tray-check-in = Check-in
reminder-tray-quit = Beenden …
reminder-tray-quit-warning = Erinnerungen ruhen, bis du Waymark öffnest oder dich neu anmeldest.
reminder-tray-quit-anyway = Erinnerungen anhalten
reminder-act-failed = Nicht ausgeführt: { $why }

reminder-problem-not-running = Bei geschlossenem Fenster zeigt nichts Erinnerungen an: Der Erinnerungsdienst läuft nicht. Öffne Waymark neu, um ihn zu starten.
reminder-bus-ended = Der Sitzungsbus dieses Desktops ist beendet; bis es wieder einen gibt, stehen Erinnerungen in Waymark.
reminder-problem-no-bus = Diese Desktop-Sitzung hat keinen Nachrichtenbus, also kann keine Benachrichtigung erscheinen. Erinnerungen stehen in Waymark.
reminder-problem-no-server = Auf diesem Desktop antwortet kein Benachrichtigungsdienst. Starte einen, oder lies die Erinnerungen in Waymark.
reminder-problem-no-answer = Der Benachrichtigungsdienst des Desktops antwortet nicht. Starte ihn neu, oder lies die Erinnerungen in Waymark.
reminder-problem-other = Der Desktop hat eine Benachrichtigung abgelehnt: { $reason }. Erinnerungen stehen in Waymark.

# Start mit der Anmeldung

reminder-autostart-not-here = Waymark kann seine Erinnerungen auf diesem System nicht mit der Anmeldung starten: Es kennt hier keinen Autostart-Ordner. Nimm waymark-runner in die Programme auf, die mit der Anmeldung starten.
reminder-autostart-not-written = Der Autostart-Eintrag ließ sich nicht ändern: { $why }. Prüfe, ob der Autostart-Ordner beschreibbar ist.
error-no-such-reminder = Keine Erinnerung, die noch einmal kommen könnte, hat den Schlüssel { $key }.
error-no-such-reminder-help = Die Liste der Erinnerungen nennt die Schlüssel der gezeigten.
error-nothing-shown = In der letzten Woche wurde keine Erinnerung gezeigt.
error-nothing-shown-help = Nenne eine Erinnerung mit ihrem Schlüssel; reminders --json listet sie auf.
error-window-failed-help = Installiere waymark-desktop neben waymark und versuch es noch einmal.
error-snooze-minutes = Erinnerungen lassen sich um mindestens eine Minute und höchstens { $most } verschieben.
error-snooze-minutes-help = Wähle eine kürzere Zeit.
reminder-test-not-running = Der Erinnerungsdienst läuft nicht, also würde nichts den Test zeigen.
reminder-test-not-running-help = Öffne das Fenster von Waymark neu oder starte waymark-runner, und frag noch einmal.
reminder-range-order = Das erste Datum, { $from }, liegt nach dem letzten, { $to }.
reminder-range-order-help = Gib das frühere Datum zuerst an.
reminder-range-long = { $days } Tage sind mehr als die { $most }, die auf einmal aufgelistet werden.
reminder-range-long-help = Wähle Daten, die näher beieinanderliegen.
reminder-runner-elsewhere = Ein anderer Erinnerungsdienst zeigt schon die Erinnerungen dieses Datenordners.
reminder-runner-outdated = Der Speicher wurde auf eine neuere Version gebracht; der neuere Erinnerungsdienst übernimmt.
reminder-runner-argument = waymark-runner versteht { $argument } nicht, oder dahinter fehlt etwas.
reminder-runner-usage = Aufruf: waymark-runner [--data-dir ORDNER] [--once]. Zeigt die Erinnerungen von Waymark, bis er beendet wird; auch WAYMARK_DATA_DIR nennt den Datenordner.
reminder-none = Keine Erinnerungen in dieser Zeit.
reminder-runner-failed = Der Erinnerungsdienst kann in seinem Datenordner nicht arbeiten: { $why }.
reminder-runner-failed-help = Prüfe, ob der Ordner da und beschreibbar ist, und starte den Erinnerungsdienst neu.
reminder-open = Waymark öffnen
reminder-offer-start = Starten
reminder-offer-snooze = In 10 Minuten
reminder-offer-move = Verlegen …
reminder-offer-done = Erledigt
reminder-offer-partly = Teilweise
reminder-offer-skipped = Ausgelassen
reminder-open-failed = Das Fenster ließ sich nicht öffnen: { $why }.

# busy-*: was ein Kalender sagt und nicht so genommen werden kann; Teile eines Satzes.
busy-titled = „{ $title }“
busy-untitled = Ein Termin ohne Titel
busy-no-time = { $event } (Zeile { $line }) hat keine lesbare Zeit und hält keine frei
busy-ends-before-start = { $event } (Zeile { $line }) endet vor dem Anfang und hält keine Zeit frei
busy-too-often = { $event } (Zeile { $line }) wiederholt sich öfter als täglich und hält keine Zeit frei
busy-no-rule = { $event } (Zeile { $line }) hat eine Wiederholungsregel, die nicht lesbar ist, und hält keine Zeit frei
busy-too-much = { $event } (Zeile { $line }) verlangt zu viele Wiederholungen und hält keine Zeit frei
busy-unknown-zone = { $event } (Zeile { $line }) nennt die Zeitzone { $zone }, die hier nicht bekannt ist, und wird in deiner gelesen
busy-more = und { $more } weitere

# ---- ui-*: die Beschriftungen des Fensters ----

ui-loading = Einen Moment …
ui-try-again = Noch einmal versuchen
ui-close = Schließen
ui-cancel = Abbrechen
ui-save = Speichern
ui-remove = Entfernen
ui-remove-named = { $name } entfernen
ui-undo = Rückgängig
ui-back = Zurück
ui-continue = Weiter
ui-last-change = Letzte Änderung
ui-opens-outside = (öffnet sich in deinem Browser)
ui-of = { $done } von { $all }
ui-of-all = von { $all }
ui-day = Tag
ui-unit = Teil
ui-minutes = min

ui-nav = Ansichten
ui-nav-today = Heute
ui-nav-week = Woche
ui-nav-path = Lernpfad
ui-nav-milestones = Meilensteine
ui-nav-review = Rückblick
ui-nav-reminders = Erinnerungen
ui-nav-settings = Einstellungen

ui-kind-reading = Lektüre
ui-kind-pattern = Muster
ui-kind-case-study = Fallstudie
ui-kind-exercise = Übung
ui-kind-project = Projekt
ui-kind-assessment = Prüfung
ui-kind-other = Sonstiges

ui-status-planned = Geplant
ui-status-unconfirmed = Unbestätigt
ui-status-running = Läuft
ui-status-done = Erledigt
ui-status-partly = Teilweise erledigt
ui-status-skipped = Ausgelassen

ui-weekday-monday = Montag
ui-weekday-tuesday = Dienstag
ui-weekday-wednesday = Mittwoch
ui-weekday-thursday = Donnerstag
ui-weekday-friday = Freitag
ui-weekday-saturday = Samstag
ui-weekday-sunday = Sonntag

ui-collection-law = Gesetze
ui-collection-pillar = Säulen
ui-collection-tier = Stufe der Muster
ui-collection-case-study = Fallstudien

# Einstieg
ui-steps = Schritte
ui-step-choose = Was möchtest du lernen?
ui-step-choose-short = Lernpfad
ui-step-truth = Was dieser Lernpfad wirklich verlangt
ui-step-truth-short = Umfang
ui-step-when = Wann möchtest du lernen?
ui-step-when-short = Wann
ui-step-plan = Dein Plan
ui-step-plan-short = Plan
ui-choose-lead = Ein Lernpfad sagt, was zu lernen ist. Waymark sagt, wann: Es legt den Lernpfad in deine freie Zeit und hält den Plan am Leben, wenn etwas dazwischenkommt. Nichts verlässt diesen Rechner.
ui-drop-file = Oder zieh einen eigenen Lernpfad hierher
ui-choose-file = Datei auswählen
ui-file-format = Eine Markdown-Datei mit Wochen oder Modulen, Aktivitäten und Stunden
ui-choose-this = Mit diesem Lernpfad beginnen
ui-path-planned = Schon in deinem Plan
ui-choose-another = Einen anderen wählen
ui-plans-title = Welcher der Pläne ist deiner?
ui-plans-lead = { $name } enthält { $count } Pläne nebeneinander. Wähle den, den du lernen willst; bis du annimmst, lässt sich das ändern.
ui-plans-all = Alle, einer nach dem anderen
ui-plans-untitled = Plan { $plan }
ui-plans-no-hours = nennt keine Stunden
ui-plans-from = ab Zeile { $line }
ui-plans-chosen = { $name } (Plan { $plan } von { $count })
ui-plans-change = Einen anderen Plan wählen
ui-plans-first = Wähle zuerst einen der Pläne.
ui-count-week = { $count ->
    [one] eine Woche
   *[other] { $count } Wochen
}
ui-count-day = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
ui-count-module = { $count ->
    [one] ein Teil
   *[other] { $count } Teile
}
ui-count-phase = { $count ->
    [one] eine Phase
   *[other] { $count } Phasen
}
ui-no-plan-title = Kein Plan gefunden
ui-no-plan = { $name } hat keine Wochen, Tage, Module oder Phasen, die sich als Plan lesen lassen, und Waymark erfindet keine.
ui-no-plan-offer = { $count ->
    [one] Darin steht eine Sache. Du kannst sie als Plan von einer Woche lernen.
   *[other] Darin stehen { $count } Dinge. Sie lassen sich der Reihe nach gleichmäßig auf beliebig viele Wochen verteilen.
}
ui-no-plan-weeks = Wie viele Wochen?
ui-no-plan-lay = Verteilen
ui-no-plan-laid = { $count ->
    [one] Auf eine Woche verteilt
   *[other] Auf { $count } Wochen verteilt
}
ui-no-plan-things = { $count ->
    [one] eine Sache
   *[other] { $count } Dinge
}
ui-no-plan-nothing = Es steht auch nichts darin, was sich verteilen ließe: keine Liste, keine Tabelle, keine Links.
ui-no-plan-first = Noch gibt es keinen Plan, mit dem es weitergeht.
ui-truth-sum = Die Aktivitäten ergeben zusammen
ui-truth-sum-note = { $activities ->
    [one] eine Aktivität in vollem Umfang
   *[other] { $activities } Aktivitäten in vollem Umfang
}
ui-truth-no-hours = Stunden nennt er keine. Waymark nimmt für jede Aktivität welche an, und unter Lernpfad kannst du eigene eintragen.
ui-truth-stated = Teil für Teil verspricht er
ui-truth-stated-note = { $units ->
    [one] in einem Teil
   *[other] in { $units } Teilen
}
ui-truth-headline = Die Überschrift sagt
ui-truth-headline-note = bei { $hours } pro Woche
ui-truth-headline-total = insgesamt
ui-weeks-range = { $from } bis { $to } Wochen
ui-truth-gap = Das sind { $hours } mehr als versprochen. Der Plan zählt, was die Aktivitäten verlangen, und der letzte Schritt bietet drei ehrliche Wege, die Lücke zu schließen.
ui-truth-weeks = Teil für Teil
ui-truth-legend-sum = ergibt zusammen
ui-truth-legend-stated = verspricht
ui-truth-legend-within = versprochen
ui-truth-legend-beyond = über das Versprochene hinaus
ui-not-stated = sagt nichts
ui-encoding-repaired = { $count ->
    [one] Eine Zeile war in einer früheren Kopie beschädigt (gelesen als { $from }) und wurde zum Lesen wiederhergestellt. Deine Datei ist unverändert.
   *[other] { $count } Zeilen waren in einer früheren Kopie beschädigt (gelesen als { $from }) und wurden zum Lesen wiederhergestellt. Deine Datei ist unverändert.
}
ui-diagnostics = { $count ->
    [one] Eine Sache, die du über dieses Dokument wissen solltest
   *[other] { $count } Dinge, die du über dieses Dokument wissen solltest
}
ui-line = Zeile { $line }
ui-severity-hint = Hinweis
ui-severity-warning = Warnung
ui-severity-error = Fehler
ui-source-open = Text anzeigen
ui-source-text = Der Text des Lernpfads, Zeile für Zeile
ui-source-remarks = Anmerkungen zum Text
ui-source-remark = Anmerkung zu Zeile { $line }
ui-source-previous = Vorige Anmerkung
ui-source-next = Nächste Anmerkung
ui-source-back = Zurück zur Liste
ui-source-longer = … und { $count } weitere Zeichen
ui-hours-title = Stunden pro Woche
ui-budget-least = Mindestens
ui-budget-target = Ziel
ui-budget-most = Höchstens
ui-budget-target-above = Das Ziel liegt über „Höchstens“, { $most }. Erhöhe das, oder senke das Ziel.
ui-budget-least-above = „Mindestens“ liegt über dem Ziel, { $target }. Senke es, oder erhöhe das Ziel.
ui-shape-title = Die Form deiner Woche
ui-shape-note = Zeiten, in denen Lernen willkommen ist. Mehr als das Ziel ist gut: Das lässt Spielraum.
ui-window-from = { $weekday } von
ui-window-to = { $weekday } bis
ui-window-to-next = { $weekday } bis, am { $next }
ui-window-next = am { $weekday }
ui-window-remove = Diese Zeit am { $weekday } entfernen
ui-window-add-on = Zeit am { $weekday } hinzufügen
ui-windows-total = { $length } pro Woche sind offen zum Lernen.
ui-day-free = Frei
ui-start-title = Beginn
ui-start-date = Erster Tag
ui-zone = Zeitzone
ui-done-through = Der { $date } ist vorbei. Was ist schon erledigt?
ui-done-nothing = Noch nichts
ui-done-to = Alles bis einschließlich { $unit }
ui-start-unit = Beginnen mit
ui-quiz-open = Unsicher, wo du anfangen sollst? Mach den Einstufungstest des Lernpfads
ui-quiz-again = Einstufungstest machen
ui-quiz-title = Wo stehst du?
ui-quiz-lead = Wähle zu jeder Fähigkeit die Worte, die am besten zu dir passen, und eine Zahl. Gespeichert wird erst, wenn du irgendwo beginnst.
ui-quiz-points = { $points ->
    [one] ein Punkt
   *[other] { $points } Punkte
 }
ui-quiz-left = { $count ->
    [one] Eine Fähigkeit fehlt noch.
   *[other] { $count } Fähigkeiten fehlen noch.
 }
ui-quiz-skipped = Als bekannt ausgelassen, zusammen { $length }
ui-quiz-nothing-skipped = Nichts wird ausgelassen.
ui-quiz-put-back = Zurückholen
ui-quiz-put-back-one = { $unit } zurückholen
ui-quiz-skip-one = { $unit } auslassen
ui-quiz-studied = wird gelernt
ui-quiz-skip = Auslassen
ui-quiz-take = Mit { $unit } beginnen
ui-start-skipped = Auch als bekannt ausgelassen: { $units }
ui-start-skip-nothing = Doch lernen
ui-events-title = Termine der Community
ui-events-note = In deiner Ortszeit. Geplant und erinnert wird nur, woran du teilnimmst.
ui-events-unknown = Die Zeiten erscheinen, sobald die Angaben oben vollständig sind.
ui-attend = Teilnehmen
ui-reading-question = Wie ist „{ $zone }“ gemeint?
ui-busy-title = Belegte Zeit
ui-busy-note = Wenn du magst: eine Kalenderdatei (.ics). Ihre Termine bleiben frei vom Lernen, mit zehn Minuten drumherum.
ui-busy-add = Kalenderdatei hinzufügen
ui-obstacle-start = Wähle einen ersten Tag.
ui-obstacle-field = Berichtige zuerst das markierte Feld.
ui-obstacle-budget = Die Stunden steigen von „Mindestens“ über das Ziel zu „Höchstens“.
ui-obstacle-no-hours = Gib der Woche mindestens eine halbe Stunde.
ui-obstacle-no-window = Öffne an mindestens einem Tag Lernzeit.
ui-obstacle-windows = Zeiten dürfen nicht enden, wie sie beginnen, und sich nicht überschneiden.
ui-see-plan = Plan ansehen
ui-accept = Diesen Plan annehmen
ui-strategy-choice = Wie sich die Lücke schließt
ui-no-finish = Kein Ende
ui-unplaced = Was keinen Platz fand
ui-first-week = Die erste Woche
ui-first-week-sum = { $count ->
    [one] Eine Lerneinheit
   *[other] { $count } Lerneinheiten
}, { $length }, ab { $day }

# Heute
ui-now = Jetzt
ui-next = Als Nächstes
ui-start = Starten
ui-done = Erledigt
ui-partly = Teilweise
ui-skip = Auslassen
ui-minutes-studied = Gelernte Minuten
ui-take-answer-back = Antwort zurücknehmen
ui-answer-for = Dein Wort zu { $activity }
ui-partly-minutes = { $length } erledigt
ui-nothing-next = Es ist nichts weiter geplant
ui-nothing-next-help = Im Lernpfad ist noch Arbeit, die an keinem Tag steht. Ein neuer Plan findet ihr einen Platz.
ui-finished = Alles ist geschafft
ui-finished-help = Jede Stunde deiner Lernpfade ist gelernt. Meilensteine kannst du weiterhin belegen.
ui-open-path = Lernpfad öffnen
ui-open-review = Rückblick öffnen
ui-open-check-in = Check-in
ui-open-milestones = Meilensteine ansehen
ui-open-settings = Einstellungen öffnen
ui-look-at-replan = Neuen Plan ansehen
ui-the-day = Der Tag
ui-day-line = Der Tag der Reihe nach: { $what }
ui-free-day = Heute keine Lerneinheit. Der Tag gehört dir.
ui-tomorrow = Morgen
ui-figures = Zahlen
ui-left-today = Heute noch
ui-this-week = Diese Woche erledigt
ui-reserve = Reserve
ui-next-milestone = Nächster Meilenstein
ui-due-on = bis { $date }
ui-due-open = kein Datum
ui-criteria-shown = { $done } von { $all } belegt
ui-first-steps = Erste Schritte
ui-waiting = Wartet auf dich
ui-see-its-week = Diese Woche ansehen
ui-start-early = Jetzt schon starten
ui-see-week = Ganze Woche ansehen

# Neu planen
ui-replan-title = Ein neuer Plan
ui-replan-kept = { $count ->
    [one] Eine Lerneinheit behält ihren Platz.
   *[other] { $count } Lerneinheiten behalten ihren Platz.
}
ui-replan-nothing = Ab { $day } würde sich nichts verschieben.
ui-replan-accept = Annehmen
ui-proposal-title = Vorschlag für einen neuen Plan
ui-proposal-groups = { $count ->
    [one] Was sich ändern würde
   *[other] Was sich ändern würde, in { $count } Gruppen
}
ui-proposal-each = { $count } Änderungen, von wo nach wo
ui-proposal-to = nach
ui-proposal-new = Neu:
ui-proposal-gone = Entfällt:
ui-proposal-accept-all = Alle annehmen
ui-proposal-accept-some = { $count } von { $all } annehmen
ui-proposal-decline = Jetzt nicht
ui-proposal-again = Noch einmal ansehen
ui-proposal-price-of = { $count ->
    [0] Nichts ist angekreuzt.
   *[other] Die angekreuzten { $count } von { $all }:
 }
ui-proposed-place = { $activity }, vorgeschlagen
ui-proposed-away = würde umziehen
ui-legend-proposed = vorgeschlagen
ui-block-proposed = noch nicht geplant
ui-strategy-weeks = { $count ->
    [one] Eine Woche
   *[other] { $count } Wochen
} · { $length } pro Woche
ui-strategy-shares = Von jeder Woche bleibt: { $list }
ui-strategy-tried = Ausprobiert, noch nicht übernommen
ui-what-if = Was wäre, wenn?
ui-what-if-hours = Stunden pro Woche
ui-what-if-hours-value = { $length } pro Woche
ui-what-if-days = Lerntage
ui-what-if-take = Übernehmen
ui-what-if-reset = Wie vorher
ui-what-if-by = Bis { $date }
ui-what-if-milestones-kept = Jeder Meilenstein behält seine Woche.
ui-what-if-tried = Nur ausprobiert: Vor „Übernehmen“ ändert sich nichts.
ui-what-if-opened = { $weekday }: { $hours }, wie am { $like }.
ui-what-if-by-author = Meilensteine, verglichen mit den Wochen des Autors
ui-what-if-by-plan = Meilensteine, verglichen mit deinem Plan
ui-what-if-open = kein Datum
ui-what-if-kept = bleibt
ui-what-if-later = { $weeks ->
    [one] eine Woche später
   *[other] { $weeks } Wochen später
}
ui-what-if-earlier = { $weeks ->
    [one] eine Woche früher
   *[other] { $weeks } Wochen früher
}
ui-replan-offer = Der Plan folgt dem noch nicht: Ein neuer unterscheidet sich in { $count ->
    [one] einer Lerneinheit.
   *[other] { $count } Lerneinheiten.
 }
ui-replan-keep = Plan so lassen

# Woche
ui-week-number = Woche { $number } von { $of }
ui-week-outside = Außerhalb des Plans
ui-week-empty = In dieser Woche wird nicht gelernt. Deine nächste Lerneinheit ist am { $day }.
ui-week-show = Diese Woche zeigen
ui-week-as = Woche zeigen als
ui-as-calendar = Kalender
ui-as-list = Liste
ui-week-before = Vorige Woche
ui-week-after = Nächste Woche
ui-today = Heute
ui-planned = Geplant
ui-done-sum = Erledigt
ui-target = Ziel
ui-calendar = Die Woche als Kalender
ui-legend-free = offen zum Lernen
ui-legend-busy = belegt
ui-block-busy = belegt
ui-block-event = Termin
ui-block-reserve = freigehalten
ui-pinned = Angeheftet: wird nicht verschoben

# Lernpfad
ui-path-sum = { $units ->
    [one] Ein Teil, { $hours }
   *[other] { $units } Teile, { $hours }
}
ui-add-path = Lernpfad hinzufügen
ui-add-path-leave = Zurück zu meinen Lernpfaden
ui-which-path = Lernpfad
ui-whole-title = Ganzen Titel zeigen
ui-path-share = Anteil an der Woche
ui-path-share-equal = gleich
ui-unit-known = Schon bekannt
ui-unit-known-note = Die Arbeit dieses Teils gilt als bekannt und wird nicht geplant.
ui-unit-put-back = Zurückholen
ui-notes = Notizen des Autors
ui-notes-of = Notizen des Autors zu { $unit }
ui-notes-before = Über diesen Lernpfad
ui-notes-behind = Was der Autor sonst noch sagt
ui-notes-more = Mehr zeigen (noch { $count })
ui-note-picture = Bild: { $words }
ui-note-picture-unnamed = Bild ohne Namen
ui-note-picture-beside = nicht gezeigt: Es liegt neben dem Dokument ({ $place }), und Waymark bewahrt nur den Text des Dokuments auf
ui-note-picture-nowhere = nicht gezeigt: Die Adresse lässt sich nicht öffnen
ui-note-table = Tabelle
ui-note-ticked = erledigt
ui-diagram = Diagramm
ui-diagram-title = Das Diagramm des Autors mit { $boxes ->
    [one] einem Kasten
   *[other] { $boxes } Kästen
 }
ui-diagram-arrow = { $from } führt zu { $to } { $words }
ui-diagram-text = Das Diagramm als Text
ui-activity-known = Bekannt
ui-activity-optional = Freiwillig
ui-activity-own = Von dir hinzugefügt
ui-activity-edited = Von dir geändert
ui-removed = (von dir entfernt)
ui-edit-drag = An eine andere Stelle ziehen
ui-edit-hint = Zum Umordnen ziehen, oder über ein Menü (⋯) und seine Tasten: F2, Alt+↑, Alt+↓, Entf.
ui-version-open = Neue Version …
ui-version-title = Eine neue Version dieses Lernpfads
ui-version-lead = Deine eigenen Änderungen und was du gelernt hast, kommen mit. Was das für deinen Plan heißt, wird danach vorgeschlagen.
ui-version-of = Das sieht aus wie eine neue Version von „{ $title }“ aus deinem Plan.
ui-version-of-take = Ansehen, was sich geändert hat
ui-version-before = Wie du es hast
ui-version-after = Mit dieser Version
ui-version-hours = Stunden ab deinem Beginn
ui-version-parts = Teile
ui-version-activities = Aktivitäten
ui-version-conflicts = { $count ->
    [one] Du und der Autor habt beide dasselbe geändert
   *[other] Du und der Autor habt beide { $count } Dinge geändert
 }
ui-version-yours = Wie du es hast: { $words }
ui-version-theirs = Wie der Autor es hat: { $words }
ui-version-lost = Was du geschrieben hattest und nicht mehr brauchst
ui-version-differences = Was der Autor geändert hat
ui-version-path = Der ganze Lernpfad
ui-version-added = Neu
ui-version-removed = Entfallen
ui-version-changed = Geändert
ui-version-moved = Verschoben
ui-version-take = Diese Version übernehmen
ui-version-file = Datei auswählen …
ui-version-other = Andere Datei auswählen …
ui-version-reading = Die neue Version wird gelesen …
ui-version-becomes = wird zu
ui-version-line = Zeile { $line }
ui-version-more = { $count ->
    [one] Und eine weitere
   *[other] Und { $count } weitere
 }
ui-edit-menu = { $what } ändern
ui-edit-rename = Umbenennen …
ui-edit-rename-unit = { $unit } umbenennen
ui-edit-estimate = Stunden ändern …
ui-edit-known = Das kann ich schon
ui-edit-not-known = Das will ich lernen
ui-edit-optional = Als freiwillig kennzeichnen
ui-edit-needed = Als nötig kennzeichnen
ui-edit-add-item = Eintrag hinzufügen …
ui-edit-up = Nach oben
ui-edit-down = Nach unten
ui-edit-restore = Wie vom Autor geschrieben
ui-edit-remove = Entfernen
ui-edit-bring-back = Zurückholen
ui-edit-add-activity = Aktivität hinzufügen
ui-edit-rename-title = Wie soll es heißen?
ui-edit-estimate-title = Wie lange brauchst du dafür?
ui-edit-activity-title = Eine neue Aktivität
ui-edit-item-title = Ein neuer Eintrag
ui-edit-name = Name
ui-edit-hours = Stunden insgesamt
ui-edit-kind = Art der Arbeit
ui-edit-link = Link, falls es einen gibt
ui-edit-save = Speichern
ui-unit-undated = Noch kein Datum
ui-backlog = Warteliste
ui-backlog-note = Der Plan lässt das vorerst weg.
ui-in-backlog = { $length } auf der Warteliste
ui-progress-of = Fortschritt bei { $what }
ui-shelf = Nachschlageregal

# Meilensteine
ui-milestone-passed = Bestanden
ui-no-milestones = Dieser Lernpfad nennt keine Meilensteine
ui-no-milestones-help = Der Fortschritt wird an seinen Aktivitäten gemessen.
ui-evidence-title = Was belegt es?
ui-evidence = Eine Notiz oder ein Link
ui-tick = Abhaken

# Check-in
ui-check-in-title = Check-in für { $day }
ui-check-in-lead = Wie lief es? Was du offen lässt, bleibt, wie es ist.
ui-check-in-answered = Dein Check-in ist da. Ändern kannst du ihn gern.
ui-check-in-nothing = Keine Lerneinheit wartet auf ein Wort.
ui-answer-done = Erledigt
ui-answer-partly = Teilweise
ui-answer-skipped = Ausgelassen
ui-energy = Energie
ui-energy-scale = 1 wenig, 5 viel
ui-check-in-note = Eine Zeile, wenn du magst
ui-check-in-save = Check-in speichern
ui-check-in-keys = D erledigt, P teilweise, S ausgelassen, 1 bis 5 Energie, Eingabe speichert
ui-not-now = Jetzt nicht
ui-next-day = Der nächste Tag

# Rückblick
ui-review-title = Rückblick auf { $week }
ui-review-lead = Ein paar Minuten, jederzeit zu unterbrechen.
ui-review-completed = Abgeschlossen. Ändern geht weiterhin.
ui-by-day = Nach Tagen
ui-by-kind = Nach Art
ui-unconfirmed = Unbestätigte Lerneinheiten
ui-next-week = Nächste Woche
ui-next-week-sum = { $count ->
    [0] Keine Lerneinheit geplant, Ziel { $target }.
    [one] Eine Lerneinheit, { $length }, Ziel { $target }.
   *[other] { $count } Lerneinheiten, { $length }, Ziel { $target }.
}
ui-pool = { $length } sind wieder im Vorrat.
ui-ahead = Ausblick
ui-finish-on = Die letzte Lerneinheit ist am { $date }.
ui-review-note = Was nimmst du aus dieser Woche mit?
ui-review-complete = Rückblick abschließen
ui-review-save = Notiz speichern
ui-no-study-week = In dieser Woche wird nicht gelernt.

# Erinnerungen
ui-reminders-lead = Jede Erinnerung, und was aus ihr wurde.
ui-test-reminder = Jetzt einen Test senden
ui-reminder-ways = Ihr Weg zu dir
ui-reminder-ways-open = Nichts hält Erinnerungen auf.
ui-silence-hour = Alle in einer Stunde erinnern
ui-no-reminders = Noch keine Erinnerungen
ui-no-reminders-help = Sie erscheinen hier, sobald Lerneinheiten geplant und Erinnerungen eingeschaltet sind.
ui-reminder-kind-session = Lerneinheit
ui-reminder-kind-event = Termin
ui-reminder-kind-check-in = Check-in
ui-reminder-kind-review = Rückblick
ui-reminder-kind-away = Zusammenfassung
ui-reminder-state-planned = Geplant
ui-reminder-state-shown = Gezeigt
ui-reminder-state-passed = Vorbei
ui-reminder-state-held = Zurückgehalten
ui-reminder-state-withdrawn = Zurückgezogen
ui-reminder-state-in-doubt = Vielleicht nicht gezeigt

# Einstellungen
ui-settings-week = Deine Woche
ui-week-start = Die Woche beginnt am
ui-daily-max = Höchstens Stunden am Tag
ui-break = Pause in Minuten
ui-reminders-on = Erinnere mich
ui-start-at-login = Mit der Anmeldung starten, damit Erinnerungen auch ohne Fenster kommen
ui-remind-before = Minuten vor einer Lerneinheit
ui-remind-at-start = Auch zum Beginn, wenn sie nicht gestartet ist
ui-check-in-at = Check-in ohne Lerneinheiten
ui-review-at = Wochenrückblick
ui-quiet-hours = Ruhezeiten
ui-quiet-from = Ruhe von
ui-quiet-to = Ruhe bis
ui-calendars = Kalender
ui-busy-events = { $count ->
    [one] ein Termin
   *[other] { $count } Termine
}
ui-no-calendars = Noch hält kein Kalender Zeit frei.
ui-export-calendar = Meinen Plan als Kalender speichern
ui-exported = { $count ->
    [one] Eine Lerneinheit in { $file } geschrieben.
   *[other] { $count } Lerneinheiten in { $file } geschrieben.
}
ui-zone-note = Ein Plan ist in dieser Zone gemeint: Deine Lerneinheiten behalten ihre Uhrzeit, wenn du sie änderst.
ui-history = Verlauf
ui-history-note = Alles, was sich geändert hat, das Neueste zuerst. Rückgängig nimmt das Neueste zurück; Älteres geht zusammen mit allem darüber zurück.
ui-history-undone = zurückgenommen
ui-history-empty = Noch hat sich nichts geändert.
ui-history-all = Alle { $count } zeigen
ui-history-fewer = Weniger zeigen
ui-data-folder = Deine Daten
ui-save-settings = Einstellungen speichern
ui-discard = Verwerfen
ui-settings-marked = Berichtige zuerst das markierte Feld; vorher wird nichts gespeichert.
ui-leave-title = Deine Änderungen sind nicht gespeichert
ui-leave-words = Du hast hier Einstellungen geändert. Was soll damit geschehen?
ui-leave-without = Ohne Speichern weiter
ui-leave-stay = Bleiben
ui-time-wrong = Das ist keine Uhrzeit. Schreib sie als 18:00.
ui-number-wrong = Gib eine Zahl von { $min } bis { $max } an.

# error-*: was die Anwendung ablehnt, jeweils mit dem nächsten Schritt in -help.
error-no-data-folder = Dieser Rechner nennt keinen Ordner für Anwendungsdaten.
error-no-data-folder-help = Nenne einen in der Variable WAYMARK_DATA_DIR und starte Waymark neu.
error-data-folder = In den Datenordner { $folder } lässt sich nicht schreiben.
error-store-read-only = In den Speicher lässt sich nicht schreiben ({ $why }).
error-store-read-only-help = Gib dir Schreibrechte für den Datenordner, oder nenne einen anderen in der Variable WAYMARK_DATA_DIR, und starte Waymark neu.
error-store-busy = Ein anderes Waymark schreibt gerade in den Speicher.
error-store-busy-help = Versuch es gleich noch einmal.
error-disk-full = Die Festplatte ist voll; nichts wurde geändert.
error-disk-full-help = Schaff Platz auf der Platte mit dem Datenordner und versuch es noch einmal.
error-store-broken = Der Speicher ist nicht lesbar: Er ist beschädigt oder gehört nicht zu Waymark.
error-store-broken-help = Leg waymark.sqlite3 beiseite und setz die neueste Kopie aus dem Ordner backups an ihre Stelle.
error-store-newer = Der Speicher stammt von einem neueren Waymark.
error-store-newer-help = Installiere diese Version wieder; nichts wurde geändert.
error-store = Der Speicher hat nicht geantwortet: { $why }.
error-store-help = Versuch es noch einmal; bleibt es dabei, beginne mit einem anderen Datenordner und behalte diesen.
error-input = Der Aufruf ist nicht zu verstehen: { $why }.
error-unknown-operation = Es gibt keine Operation namens { $name }.
error-no-such-file = Die Datei { $file } gibt es nicht.
error-no-such-file-help = Sieh dir Name und Ordner an und versuch es noch einmal.
error-cannot-read = { $file } ist nicht lesbar.
error-cannot-read-help = Gib dir Leserechte, oder kopiere die Datei in einen eigenen Ordner.
error-is-a-directory = { $file } ist ein Ordner, keine Datei.
error-is-a-directory-help = Wähle die Datei darin.
error-is-a-directory-write-help = Häng einen Dateinamen an, etwa plan.ics.
error-too-large = { $file } ist größer als 64 MB.
error-too-large-help = Ein Lernpfad oder ein Kalender ist ein viel kleinerer Text; wähle diese Datei.
error-no-such-plan = { $file } enthält { $plans ->
    [0] einen einzigen Plan
   *[other] { $plans } Pläne nebeneinander
}, und keinen Plan { $plan }.
error-no-such-plan-help = Die Anmerkungen zum Dokument sagen, wie viele es sind und wo jeder beginnt; ohne Nummer wird die ganze Datei gelesen.
error-nothing-to-spread = In { $file } steht nichts, was sich auf Wochen verteilen ließe.
error-nothing-to-spread-help = Liste auf, was zu lernen ist, eine Zeile für jedes, etwa „- [Ein Buch](https://…) (3 Stunden)“.
error-has-units = { $file } hat einen eigenen Plan, also wird nichts verteilt.
error-has-units-help = Folge ihm, wie er ist.
error-empty-file = { $file } ist leer.
error-empty-file-help = Wähle die Datei, die den Text enthält.
error-not-text = { $file } ist keine Textdatei.
error-not-text-help = Speichere den Lernpfad als Markdown oder reinen Text und wähle diese Datei.
error-no-units = In { $file } lässt sich nichts planen: Es fanden sich keine nummerierten Wochen, Tage, Module oder Phasen.
error-no-units-help = Gib jedem Teil eine Nummer, etwa in der Überschrift „Woche 1: Titel (4 Stunden)“, liste darunter die Arbeit auf und wähle die Datei noch einmal.
error-no-such-bundled = Kein Lernpfad namens „{ $name }“ gehört zu Waymark.
error-no-such-bundled-help = Der mitgelieferte Lernpfad heißt microservices.
error-cannot-write = { $file } lässt sich nicht schreiben.
error-cannot-write-help = Wähle einen Ordner mit Platz, in den du schreiben darfst.
error-not-printed = Die Antwort ließ sich nicht ausgeben: { $why }.
error-not-printed-help = Schaffe Platz, wo sie hin soll, oder leite sie anderswohin, und rufe noch einmal auf.
error-not-our-file = { $file } ist schon da und stammt nicht von Waymark.
error-not-our-file-help = Wähle einen anderen Namen für den Plan.
error-not-a-calendar = Das ist keine iCalendar-Datei.
error-not-a-calendar-help = Exportiere den Kalender als .ics und wähle diese Datei.
error-unknown-zone = Es gibt keine Zeitzone namens „{ $zone }“.
error-unknown-zone-help = Nimm einen Namen wie Europe/Berlin oder America/New_York.
error-calendar-cut-off = { $file } ist abgeschnitten: Was in Zeile { $line } beginnt, endet nie.
error-calendar-cut-off-help = Exportiere oder lade den Kalender noch einmal und wähle die vollständige Datei.
error-no-such-event = { $events ->
    [0] Der Lernpfad hat keine Termine, an denen du teilnehmen könntest.
    [one] Der Lernpfad hat einen Termin, Nummer 0; mit einer Zeit gibt es keinen mit der Nummer { $position }.
   *[other] Der Lernpfad hat { $events } Termine, von Nummer 0 bis { $last }; mit einer Zeit gibt es keinen mit der Nummer { $position }.
 }
error-no-such-event-help = Sieh dir die Nummern an, die eine Vorschau des Lernpfads zeigt.
error-not-yet = { $day } steht noch bevor.
error-not-yet-help = Wähle heute oder einen früheren Tag.
error-before-the-plan = Damals war nichts geplant: Der Plan beginnt am { $first }.
error-before-the-plan-help = Wähle einen Tag ab dann.
error-answered-twice = „{ $activity }“ hat zwei verschiedene Antworten.
error-answered-twice-help = Gib jeder Lerneinheit eine Antwort.
error-another-day = „{ $activity }“ ist eine Lerneinheit vom { $of }, keine, auf die { $day } noch wartet.
error-another-day-help = Mach den Check-in für ihren eigenen Tag, oder beantworte die Lerneinheit für sich.
error-another-zone = Der Plan wird in { $kept } geführt, nicht in { $given }.
error-another-zone-help = Sieh dir den Plan in seiner eigenen Zone an; ändern lässt sie sich in den Einstellungen.
error-no-availability = Es sind keine Lernzeiten angegeben.
error-no-availability-help = Öffne an mindestens einem Tag der Woche Lernzeit.
error-bad-window = Eine Lernzeit läuft von { $start } bis { $end } und liegt damit nicht innerhalb eines Tages.
error-bad-window-help = Anfang und Ende sind Minuten des Tages, das Ende nach dem Anfang; schreib eine Zeit über Mitternacht als zwei.
error-bad-weekday = „{ $word }“ ist kein Wochentag.
error-bad-weekday-help = Schreib monday, tuesday, wednesday, thursday, friday, saturday oder sunday.
error-bad-date = „{ $date }“ ist kein Datum.
error-bad-date-help = Schreib es als 2026-11-30.
error-bad-budget = Die Stunden passen nicht zusammen: mindestens { $least }, Ziel { $target }, höchstens { $most }.
error-bad-budget-help = Das Mindeste darf nicht über dem Ziel liegen und das Ziel nicht über dem Höchsten; das Ziel muss über null sein, und eine Woche hat 168 h.
error-bad-strategy = Es gibt keine Strategie namens „{ $word }“.
error-bad-strategy-help = Wähle keep-hours, keep-dates oder essentials.
error-bad-start-unit = Der Lernpfad hat { $units } Teile; mit { $unit } kann er nicht beginnen.
error-bad-start-unit-help = Wähle einen Teil zwischen 1 und dem letzten.
error-start-in-past = Der Beginn, { $start }, ist vorbei.
error-start-in-past-help = Sag, bis zu welchem Teil du fertig bist, oder beginne heute oder später.
error-nothing-left = Von diesem Lernpfad ist nichts mehr zu planen.
error-nothing-left-help = Beginne mit einem früheren Teil.
error-bad-share = Ein Anteil an der Woche neben den anderen Lernpfaden liegt zwischen 1 und { $most } Prozent.
error-no-share = Ein Anteil von nichts ließe den Lernpfad ungeplant.
error-no-share-help = Gib mindestens 1 Prozent an, oder das Wort equal.
error-bad-share-help = Gib einen kleineren Anteil, oder gib erst einem anderen Lernpfad weniger; ohne Zahl wird gleichmäßig geteilt.
error-share-unread = „{ $word }“ ist kein Anteil an der Woche.
error-share-unread-help = Gib Prozent an, etwa 40, oder das Wort equal; waymark share listet die Lernpfade auf.
error-no-such-part = Der Lernpfad hat keine Aktivität und keinen Eintrag „{ $key }“.
error-no-such-part-help = Sieh dir die Teile des Lernpfads noch einmal an: Es kann inzwischen entfernt sein.
error-not-an-activity = „{ $title }“ ist ein Eintrag einer Aktivität; Stunden und Kennzeichen gehören zur Aktivität.
error-not-an-activity-help = Nenne stattdessen die Aktivität.
error-only-renamed = „{ $title }“ ist ein Teil des Lernpfads: Er lässt sich umbenennen, und was er enthält, lässt sich ändern.
error-only-renamed-help = Nenne stattdessen eine seiner Aktivitäten.
error-bad-name = Ein Name hat 1 bis { $most } Zeichen.
error-bad-name-help = Schreib einen kürzeren, oder lass ihn, wie er ist.
error-bad-estimate = Eine Aktivität dauert { $least } bis { $most }.
error-bad-estimate-help = Teile längere Arbeit in mehrere Aktivitäten.
error-bad-kind = „{ $word }“ ist keine Art von Arbeit; es gibt { $kinds }.
error-bad-kind-help = Wähle eine davon, oder keine für Lektüre.
error-bad-mark = „{ $mark }“ ist nichts, womit sich eine Aktivität kennzeichnen lässt.
error-bad-mark-help = Kennzeichne sie als bekannt (known) oder freiwillig (optional).
error-has-done-work = „{ $title }“ hast du schon gelernt; was getan ist, bleibt im Lernpfad.
error-has-done-work-help = Kennzeichne es als bekannt, dann wird nichts mehr davon geplant.
error-own-part = „{ $title }“ ist von dir; es gibt keinen Wortlaut des Autors, zu dem du zurückkönntest.
error-own-part-help = Benenne es um, oder entferne es.
error-no-quiz = Der Lernpfad hat keinen Einstufungstest.
error-no-quiz-help = Wähle selbst den Teil, mit dem du beginnst.
error-quiz-answers = Der Einstufungstest fragt nach { $skills ->
    [one] einer Fähigkeit
   *[other] { $skills } Fähigkeiten
 }, und { $given ->
    [0] keine Antwort ist gegeben
    [one] eine Antwort ist gegeben
   *[other] { $given } Antworten sind gegeben
 }.
error-quiz-points = „{ $skill }“ nimmt { $least } bis { $most } Punkte, und { $points } sind gegeben.
error-quiz-help = Gib jeder Fähigkeit ihre Punkte, in der Reihenfolge des Tests.
error-already-accepted = Dieser Lernpfad ist schon in deinem Plan.
error-already-accepted-help = Nimm die Annahme erst zurück, oder plane neu.
error-no-plan = Es gibt noch keinen Plan.
error-no-proposal = Kein Vorschlag wartet.
error-no-proposal-help = Der Plan steht, wie er ist; frag nach einem neuen, wenn du einen möchtest.
error-proposal-stale = Der Plan hat sich seit diesem Vorschlag geändert.
error-proposal-stale-help = Sieh dir erst den neuen Vorschlag an.
error-nothing-chosen = Keine Gruppe ist gewählt.
error-nothing-chosen-help = Wähle mindestens eine, oder lass den Plan, wie er ist.
error-no-such-group = Es gibt keine Gruppe { $number }; der Vorschlag hat { $groups }.
error-no-such-group-help = Nimm die Nummern, die der Vorschlag zeigt.
error-no-plan-help = Füge zuerst einen Lernpfad hinzu.
error-no-such-path = Im Plan gibt es keinen Lernpfad namens „{ $id }“.
error-no-such-path-help = Sieh dir die Lernpfade im Plan an und wähle einen davon.
error-no-such-session = Im Plan gibt es keine Lerneinheit { $id }.
error-no-such-session-help = Sieh dir die Woche an und wähle eine ihrer Lerneinheiten.
error-no-session-named = Keine Lerneinheit ist genannt.
error-no-session-named-help = Gib das Ende ihrer Id an, wie today und week sie zeigen.
error-many-sessions = Mehrere Lerneinheiten enden auf { $id }.
error-many-sessions-help = Gib mehr von der Id der Lerneinheit an.
error-session-over = Diese Lerneinheit ist schon beantwortet.
error-session-over-help = Nimm die Antwort erst zurück.
error-bad-answer = „{ $word }“ ist keine Antwort.
error-bad-answer-help = Antworte done, partly, skipped oder planned.
error-partly-missing = Es fehlen die gelernten Minuten: zwischen 1 und { $most }.
error-partly-minutes = { $given } min sind mehr, als diese Lerneinheit hat: Sie dauert { $most } min.
error-partly-minutes-help = Gib zwischen 1 und ihrer Länge an; eine ganze ist erledigt, gar nichts ist ausgelassen.
error-no-such-milestone = Es gibt keinen Meilenstein „{ $id }“ mit diesem Kriterium.
error-no-such-milestone-help = Sieh dir die Meilensteine an und wähle eines ihrer Kriterien.
error-note-missing = Ein Kriterium wird mit dem abgehakt, was es belegt.
error-note-missing-help = Füge eine Notiz oder einen Link hinzu.
error-no-such-step = Diesen ersten Schritt gibt es nicht.
error-no-such-step-help = Sieh dir die ersten Schritte des Lernpfads an.
error-bad-energy = Energie ist eine Zahl von 1 bis 5.
error-bad-energy-help = Lass sie weg, oder wähle 1 bis 5.
error-no-such-calendar = Diesen Kalender gibt es in Waymark nicht.
error-no-such-calendar-help = Sieh dir die Kalender in den Einstellungen an.
error-cannot-watch = Der Ordner von „{ $file }“ lässt sich nicht beobachten.
error-cannot-watch-help = Ruf nach jedem Speichern „waymark check“ ohne --watch auf.
error-file-is-there = Eine Datei „{ $file }“ gibt es schon; nichts wurde geschrieben.
error-file-is-there-help = Nenne eine andere Datei, oder füge --force hinzu, um sie zu ersetzen.
error-file-not-written = „{ $file }“ ließ sich nicht schreiben: { $why ->
    [folder] Den Ordner dafür gibt es nicht
    [denied] Du darfst dort nicht schreiben
    [full] Die Festplatte ist voll
   *[other] { $cause }
 }.
error-file-not-written-help = Leg den Ordner an, oder nenne eine Datei, wo du schreiben darfst; ohne Namen wird ausgegeben.
error-bad-moment = „{ $now }“ ist kein Zeitpunkt.
error-bad-moment-help = Schreib ihn mit seinem Abstand zur Weltzeit, als 2026-11-30T09:00:00+01:00.
error-bad-hours = „{ $hours }“ ist keine Zahl von Stunden pro Woche.
error-bad-hours-help = Schreib eine Zahl zwischen 0 und 168 oder eine Spanne wie 15-20.
error-bad-problem = Das Wochenproblem ist nicht verwendbar: { $why }.
error-bad-problem-help = Berichtige das Problem; week-problem/1 sagt, was ein wohlgeformtes ist.
error-bad-partly = „{ $part }“ sagt nicht, wie viel getan ist.
error-bad-partly-help = Schreib das Ende der Id der Lerneinheit und die Minuten, als 1a2b3c4d=25.
error-another-is-on = { $activity } hat { $when } seine Zeit, also kann jetzt nichts anderes beginnen.
error-another-is-on-help = Starte diese Lerneinheit, oder lass sie erst aus oder verlege sie.
error-nothing-to-undo = Es gibt nichts zurückzunehmen.
error-nothing-to-undo-help = Rückgängig nimmt zurück, was du von jetzt an änderst.
error-undo-moved-on = Inzwischen hat sich etwas anderes geändert, also wurde diese Änderung nicht zurückgenommen.
error-undo-moved-on-help = Der Verlauf zeigt die letzten Änderungen; Rückgängig nimmt dort zuerst die neueste zurück.
error-bad-setting = Die Einstellung { $name } liegt außerhalb ihres Bereichs.
error-bad-setting-help = Minuten des Tages liegen zwischen 0 und 1439; ein Tag fasst bis zu 24 h Lernen, eine Pause bis zu 4 h.

# done-*: was eine Operation getan hat, für den Hinweis mit „Rückgängig“.
done-accepted = „{ $path }“ angenommen: { $sessions ->
    [one] eine Lerneinheit
   *[other] { $sessions } Lerneinheiten
 } bis { $finish }.
done-accepted-empty = „{ $path }“ angenommen; Platz fand sich noch keiner.
done-session-done = Erledigt: { $activity }, { $length }.
done-session-partly = Teilweise: { $activity }, { $length } erledigt.
done-session-skipped = Ausgelassen: { $activity }; { $length } wieder im Vorrat.
done-session-planned = Antwort zurückgenommen: { $activity }.
done-session-started = Gestartet: { $activity }.
done-share = { $percent ->
    [0] „{ $path }“ teilt die Woche gleichmäßig mit allem, was keinen eigenen Anteil hat
   *[other] „{ $path }“ bekommt { $percent } % der Woche
 }; neu planen bringt es in den Plan.
done-edit-renamed = „{ $before }“ heißt jetzt „{ $title }“.
done-edit-estimated = „{ $title }“ dauert { $minutes }.
done-edit-known = „{ $title }“ gilt als bekannt; nichts mehr davon wird geplant.
done-edit-not-known = „{ $title }“ wird wieder gelernt.
done-edit-optional = Das Wesentliche kommt ohne „{ $title }“ aus.
done-edit-needed = „{ $title }“ ist so nötig, wie der Autor sagt.
done-edit-moved = „{ $title }“ verschoben.
done-edit-added = „{ $title }“ hinzugefügt.
done-edit-removed = „{ $title }“ entfernt; das Dokument des Autors bleibt, wie es ist.
done-version = { $conflicts ->
    [0] „{ $path }“ ist jetzt in der neuen Version da. { $summary }
    [one] „{ $path }“ ist jetzt in der neuen Version da. { $summary } Wo beide dasselbe geändert haben, gilt { $taken ->
        [0] dein Wort.
       *[other] das des Autors.
    }
   *[other] „{ $path }“ ist jetzt in der neuen Version da. { $summary } Von { $conflicts } Dingen, die beide geändert haben, { $taken ->
        [0] sind alle, wie du sie hast.
        [one] ist eines, wie der Autor es hat.
       *[other] sind { $taken }, wie der Autor sie hat.
    }
 }
done-edit-restored = „{ $title }“ ist, wie der Autor es geschrieben hat.
done-start = { $known ->
    [0] Der Lernpfad beginnt mit { $unit }; nichts wird ausgelassen
    [one] Der Lernpfad beginnt mit { $unit }; ein Teil davor gilt als bekannt
   *[other] Der Lernpfad beginnt mit { $unit }; { $known } Teile davor gelten als bekannt
 }.
done-start-skipped = { $known ->
    [0] Der Lernpfad beginnt mit { $unit }; als bekannt ausgelassen: { $units }
    [one] Der Lernpfad beginnt mit { $unit }; als bekannt ausgelassen: ein Teil davor, { $units }
   *[other] Der Lernpfad beginnt mit { $unit }; als bekannt ausgelassen: { $known } Teile davor, { $units }
 }.
done-replanned = Neu geplant: { $moved ->
    [0] nichts zieht um
    [one] eine Lerneinheit zieht um
   *[other] { $moved } Lerneinheiten ziehen um
 }{ $added ->
    [0] {""}
    [one] , eine ist neu
   *[other] , { $added } sind neu
 }{ $removed ->
    [0] {""}
    [one] , eine entfällt
   *[other] , { $removed } entfallen
 }.
done-proposal-part = { $chosen } von { $groups } Gruppen angenommen: { $moved ->
    [0] nichts zieht um
    [one] eine Lerneinheit zieht um
   *[other] { $moved } Lerneinheiten ziehen um
 }{ $added ->
    [0] {""}
    [one] , eine ist neu
   *[other] , { $added } sind neu
 }{ $removed ->
    [0] {""}
    [one] , eine entfällt
   *[other] , { $removed } entfallen
 }. Der Rest bleibt, wie er ist, bis etwas anderes geschieht.
done-proposal-declined = Der Plan bleibt, wie er ist.
done-already = Nichts geändert, es war schon so. { $what }
done-busy-imported = { $name } übernommen: { $events ->
    [0] keine Termine
    [one] ein Termin
   *[other] { $events } Termine
 } als belegte Zeit{ $remarks ->
    [0] .
    [one] , mit einer Anmerkung: { $words }.
   *[other] , mit { $remarks } Anmerkungen: { $words }.
 }
done-busy-removed = { $name } aus der belegten Zeit entfernt.
done-criterion-ticked = Abgehakt: { $text }
done-criterion-unticked = Haken entfernt: { $text }
done-milestone-passed = Meilenstein bestanden: { $title }
done-first-step-ticked = Abgehakt: { $text }
done-first-step-unticked = Haken entfernt: { $text }
done-check-in = Check-in für { $day } gespeichert.
done-review = Rückblick auf die Woche ab { $day } abgeschlossen.
done-settings = Einstellungen geändert.
done-snoozed = „{ $title }“ kommt um { $until } wieder.
done-silenced = Alle Erinnerungen warten bis { $until }.
done-silence-ended = Es wird wieder erinnert.
done-exported = { $sessions ->
    [one] Eine Lerneinheit
   *[other] { $sessions } Lerneinheiten
 } in { $file } geschrieben.
done-undone = Zurückgenommen: { $what }

# today-*: was wartet, was ein Plan bedeutet, Termine in der Zeit der Lernenden.
today-check-in = { $sessions ->
    [one] Eine Lerneinheit wartet
   *[other] { $sessions } Lerneinheiten warten
 } auf dein Wort, wie es lief.
today-pool = { $pool } sind wieder im Vorrat; neu planen findet ihnen einen Platz.
today-event-in-unit = in Pfadwoche { $first }
today-event-in-units = in den Pfadwochen { $first } bis { $last }
today-unit-of-path = { $unit } · { $path }
today-other-path = „{ $path }“ teilt die Woche: Sein Ende rückt von { $before } auf { $after }.
today-other-path-same = „{ $path }“ teilt die Woche und behält sein Ende, { $after }.
today-other-path-none = „{ $path }“ teilt die Woche; ein Ende ist dafür nicht in Sicht.
today-version-of = Das sieht aus wie eine neue Version von „{ $title }“, das schon in deinem Plan ist; es kann als solche übernommen werden, mit deinen Änderungen und allem Gelernten.
today-share-alone = Ein einzelner Lernpfad bekommt die ganze Woche; sein Anteil von { $percent } % zählt, sobald ein anderer dazukommt.
today-week-for-all = Die Stunden der Woche gelten für alle Lernpfade: Das Ziel wird { $after } statt { $before }.
today-strategy-for-all = Die Strategie gilt für alle Lernpfade: { $after } statt { $before }.
today-clash = { $sessions ->
    [one] Eine Lerneinheit liegt
   *[other] { $sessions } Lerneinheiten liegen
 } auf belegter Zeit: { $list }{ $more ->
    [0] {""}
    [one] ; und eine weitere
   *[other] ; und { $more } weitere
 }. Ein neuer Plan findet andere Zeiten für alles, was nicht angeheftet ist.
today-hours-assumed = { $activities ->
    [one] Eine Aktivität nennt keine Stunden; sie wird mit { $minutes } geplant.
   *[other] { $activities } Aktivitäten nennen keine Stunden; sie werden mit insgesamt { $minutes } geplant.
 }
today-day-off = freier Tag
today-clash-session = { $activity } am { $when } ({ $by })
today-away = { $sessions ->
    [one] Eine Lerneinheit ist
   *[other] { $sessions } Lerneinheiten sind
 } vorbei, { $pool } sind wieder im Vorrat; fang hier an, { $length }.
today-review = Der Wochenrückblick wartet.
today-plan-sentence = { $minutes } in { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 }, bis { $finish }.
today-plan-nothing = In diesen Lernzeiten findet nichts Platz.
today-strategy-keep-hours = Die Stunden halten
today-strategy-keep-dates = Die Termine halten
today-strategy-essentials = Das Wesentliche zuerst
today-reading-wall = Ortszeit in { $place }: { $local } für dich, jetzt und über Zeitumstellungen hinweg.
today-reading-fixed = Fest { $offset }: jetzt { $local } für dich; es verschiebt sich, wenn nur eine Seite die Uhren umstellt.
today-busy-remarks = { $name }: { $words }.
today-bundled-microservices = In zehn Wochen zu Microservices: fünf Phasen, fünf Meilensteine, ein Einstufungstest.
today-replan-nothing = Nichts zieht um; der Plan steht.
today-replan-price = { $moved ->
    [0] Nichts zieht um
    [one] Eine von { $all } Lerneinheiten zieht um
   *[other] { $moved } von { $all } Lerneinheiten ziehen um
 }{ $added ->
    [0] {""}
    [one] , eine ist neu
   *[other] , { $added } sind neu
 }{ $removed ->
    [0] {""}
    [one] , eine entfällt
   *[other] , { $removed } entfallen
 }{ $returned ->
    [0] {""}
   *[other] ; { $pool } aus dem Vorrat finden einen Platz
 }{ $fresh ->
    [0] {""}
   *[other] ; { $new }, die bisher nicht geplant waren, finden einen Platz
 }{ $spent ->
    [0] {""}
   *[other] , davon { $reserve } in der Reserve
 }{ $taken ->
    [0] {""}
   *[other] ; { $all-reserve } der Reserve werden genutzt
 }; { $finish }, nichts vor { $first }.
today-replan-finish-without = { $lost } finden keinen Platz mehr, also ist kein Ende in Sicht
today-replan-finish-later = das Ende kommt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } später, am { $after }
today-replan-finish-earlier = das Ende kommt { $days ->
    [one] einen Tag
   *[other] { $days } Tage
 } früher, am { $after }
today-replan-finish-same = das Ende bleibt am { $after }
today-replan-finish-none = kein Ende ist in Sicht
what-if-finish = { $weeks ->
    [one] Eine Woche
   *[other] { $weeks } Wochen
 } mit etwa { $weekly } pro Woche; fertig in der Woche vom { $from } bis { $finish }.
proposal-because-check-in = Nach deinem Wort, was war.
proposal-because-busy = Die belegte Zeit hat sich geändert.
proposal-because-days-off = Die freien Tage haben sich geändert.
proposal-because-settings = Deine Lernzeiten, Anteile oder dein Rhythmus haben sich geändert.
proposal-because-moved = Nach dem, was du verlegt, angeheftet oder gesperrt hast.
proposal-because-asked = Wie du gefragt hast.
proposal-because-time = Eine Lerneinheit ist ohne ein Wort vorbei; ihre Stunden sind wieder im Vorrat.
proposal-because-change = Etwas, woraus der Plan gemacht ist, hat sich geändert.
proposal-withdrawn = Der Vorschlag ist zurückgezogen: Der Plan passt wieder, wie er ist.
proposal-withdrawn-left = Was du vom letzten Vorschlag übrig gelassen hast, ist zurückgezogen: Der Plan braucht es nicht mehr.
proposal-group-met = Im Weg: { $by }{ $more ->
    [0] .
    [one] , und eines mehr.
   *[other] , und { $more } mehr.
 }
proposal-group-moves = { $activity } zieht von { $from } auf { $to } um.
proposal-group-new = { $activity } bekommt { $length } am { $to }.
proposal-group-leaves = { $activity } am { $from } entfällt.
proposal-group-many = { $moved ->
    [0] {""}
    [one] Eine Lerneinheit zieht um
   *[other] { $moved } Lerneinheiten ziehen um
 }{ $added ->
    [0] {""}
    [one] { $others ->
        [0] Eine ist neu
       *[other] , eine ist neu
     }
   *[other] { $others ->
        [0] { $added } sind neu
       *[other] , { $added } sind neu
     }
 }{ $removed ->
    [0] {""}
    [one] , eine entfällt
   *[other] , { $removed } entfallen
 }, zwischen { $first } und { $last }; eines braucht das andere.
today-replan-milestone = { $title }: von { $before } auf { $after }.

# review-*: eine Woche in Sätzen.
review-nothing-planned = In dieser Woche war nichts geplant.
review-done-of-planned = { $done } von { $planned } geplanten sind erledigt.
review-on-target = Die Woche ist im Ziel: Mindestens { $least } sind erledigt.
review-unconfirmed = { $sessions ->
    [one] Eine Lerneinheit wartet
   *[other] { $sessions } Lerneinheiten warten
 } auf dein Wort.
review-elsewhere = { $length } davon wurden dann nicht gelernt und haben jetzt einen anderen Platz.
review-pool = { $pool } sind wieder im Vorrat.

# Die Seite des Desktops am Fenster: Dateidialoge, Links und eigene Fehler.
ui-pick-path = Lernpfad auswählen
ui-pick-path-files = Lernpfade (Markdown)
ui-pick-calendar = Kalenderdatei auswählen
ui-pick-calendar-files = Kalender (iCalendar)
ui-pick-all-files = Alle Dateien
ui-save-calendar = Plan als Kalenderdatei speichern
error-internal = Waymark ist über einen eigenen Fehler gestolpert; nichts wurde geändert.
error-internal-help = Versuch es noch einmal. Geschieht es wieder, schließe Waymark und starte es neu; deine Daten sind wie vorher.
error-file-name = Der Name dieser Datei hat Zeichen, die hier nicht lesbar sind.
error-file-name-help = Benenne sie mit einfachen Buchstaben um und wähle sie noch einmal.
error-link-kind = Dieser Link wird nicht geöffnet, weil er weder zu einer Webseite noch zu einer Mailadresse führt: { $link }
error-link-kind-help = Wenn du ihm vertraust, kopiere ihn aus dem Lernpfad und öffne ihn selbst.
error-link-open = Kein Programm hat auf { $link } geantwortet
error-link-open-help = Stell für deinen Desktop einen Browser ein, oder kopiere die Adresse.

error-bad-availability-help = Schreib Tage und Zeiten, etwa „mon-fri 18:00-22:00, sat 09:00-13:00“.

# Freie Tage

done-day-off = { $sessions ->
    [0] { $day } ist ein freier Tag.
    [one] { $day } ist ein freier Tag. Eine Lerneinheit steht noch darauf: Plane neu, um sie zu verlegen.
   *[other] { $day } ist ein freier Tag. { $sessions } Lerneinheiten stehen noch darauf: Plane neu, um sie zu verlegen.
 }
done-day-off-locked = { $day } ist ein freier Tag. Er ist gesperrt, also bleibt, was darauf steht; gib ihn frei, damit es verlegt wird.
done-days-off = { $sessions ->
    [0] { $from } bis { $through } sind freie Tage.
    [one] { $from } bis { $through } sind freie Tage. Eine Lerneinheit steht noch darauf: Plane neu, um sie zu verlegen.
   *[other] { $from } bis { $through } sind freie Tage. { $sessions } Lerneinheiten stehen noch darauf: Plane neu, um sie zu verlegen.
 }
done-day-on = { $day } ist wieder ein Tag wie jeder andere.
done-days-on = { $from } bis { $through } sind wieder Tage wie alle anderen.
replan-next = Noch ist nichts geändert. „waymark replan“ nimmt alles an, „waymark replan --accept 1 --of { $proposal }“ die Gruppen, die du nennst, „waymark replan --decline“ lässt den Plan, wie er ist.
replan-done = Neu geplant. „waymark undo“ nimmt es zurück.
replan-follows = Ein Vorschlag wartet (waymark replan --dry-run): { $sentence }
days-off-none = Kein freier Tag ist geplant. So kommt einer dazu: waymark daysoff add 2026-12-24
error-days-off-order = Der letzte freie Tag, { $through }, liegt vor dem ersten, { $from }.
error-days-off-long = { $from } bis { $through } ist mehr als ein Jahr.
error-days-off-past = { $from } ist schon vorbei.
error-days-off-already = Diese Tage sind schon frei.
error-days-off-none = Keiner dieser Tage ist ein freier Tag.
error-days-off-help = Gib ein erstes und ein letztes Datum ab heute an, etwa 2026-12-24 und 2026-12-31.
ui-days-off = Freie Tage
ui-days-off-none = Kein freier Tag ist geplant. Urlaub und Reisen, die hier stehen, werden umplant.
ui-days-off-from = Erster Tag
ui-days-off-through = Letzter Tag
ui-days-off-note = Anlass
ui-days-off-add = Freinehmen

# why-*: warum eine Lerneinheit ist, wo sie ist, warum nicht woanders, und was ein anderer Platz verschlechtern würde.
why-running = Du bist gerade dabei.
why-over = Ihre Zeit ist vorbei, oder du hast geantwortet; sie bleibt, wo sie war.
why-pinned = Du hast sie hier angeheftet.
why-locked = Du hast diesen Tag gesperrt: Was darauf steht, bleibt.
why-frozen = Sie beginnt innerhalb eines Tages, und so nah wird nichts ohne dich verlegt.
why-after = Sie kommt im Lernpfad nach „{ $title }“, das am { $when } endet.
why-before = „{ $title }“ baut darauf auf und beginnt am { $when }.
why-opens = Deine Lernzeit beginnt um { $time }.
why-continues = Sie setzt „{ $title }“ nach einer Pause von { $minutes } fort.
why-break = Sie folgt nach einer Pause von { $minutes } auf „{ $title }“.
why-after-busy = „{ $title }“ steht bis { $to } in deinem Kalender.
why-after-event = Du nimmst bis { $to } an „{ $title }“ teil.
why-usual = { $time } ist deine übliche Zeit: { $days } der { $of } Lerntage ringsum beginnen dann.
why-second-choice = Diese Zeit ist deine zweite Wahl; Zeiten, die du lieber magst, werden zuerst genutzt.
why-liked = Das sind Zeiten, die du magst.
why-even = Die Woche ist gleichmäßig verteilt: { $day } trägt { $load }, ähnliche Tage { $least } bis { $most }.
why-even-same = Die Woche ist gleichmäßig verteilt: { $day } trägt { $load }, ähnliche Tage { $most }.
why-fills = Damit ist { $day } voll: Ein Tag trägt höchstens { $most }.
why-over-full = { $day } trägt { $load }, mehr als die { $most } aus deinen Einstellungen.
why-reserve = { $from } bis { $to } bleibt als deine Reserve frei.
why-free = Das ist die freie Zeit, die am besten passte.
why-not-no-such-time = Dann werden die Uhren vorgestellt, und diese Zeit gibt es nicht.
why-not-passed = { $when } ist schon vorbei.
why-not-day-past = Von { $day } ist zu wenig übrig.
why-not-before-start = Das Lernen beginnt am { $day }.
why-not-overlap = „{ $title }“ läuft von { $from } bis { $to }.
why-not-break = Es gäbe keine Pause: „{ $title }“ ({ $from }–{ $to }) ist näher als { $minutes }.
why-not-busy = „{ $title }“ steht von { $from } bis { $to } in deinem Kalender.
why-not-near-busy = „{ $title }“ ({ $from }–{ $to }) in deinem Kalender ist näher als { $minutes }.
why-not-event = Du nimmst von { $from } bis { $to } an „{ $title }“ teil.
why-not-declined = Zu dieser Zeit hast du Nein gesagt.
why-not-day-off = { $day } ist ein freier Tag.
why-not-locked = { $day } ist gesperrt: Dort wird nichts Neues geplant.
why-not-no-hours = { $day } ist frei vom Lernen.
why-not-outside-hours = Das liegt außerhalb deiner Lernzeiten: { $day } ist { $hours } offen.
why-not-day-full = { $day } ist voll: Der Tag trüge { $load }, höchstens trägt er { $most }.
why-not-no-gap = { $day } ist vergeben: Keine { $minutes } sind am Stück frei.
why-not-follows = „{ $title }“ kommt im Lernpfad zuerst und endet erst am { $when }.
why-not-precedes = „{ $title }“ baut darauf auf und beginnt schon am { $when }.
why-not-short = Eine Lerneinheit dieser Art dauert mindestens { $least }.
why-not-long = Eine Lerneinheit dieser Art dauert höchstens { $most }.
why-not-stub = Es blieben { $rest } übrig, zu wenig für eine eigene Lerneinheit.
why-not-spare = Von dieser Arbeit sind nur noch { $rest } zu planen.
why-not-off-grid = Geplante Lerneinheiten beginnen alle { $minutes }.
why-price-too-early = Sie käme vor „{ $title }“, das im Lernpfad zuerst kommt.
why-price-too-late = Sie käme nach „{ $title }“, das darauf aufbaut.
why-price-uneven = { $day } trüge dann { $load } und { $other } { $left }.
why-price-empty-day = { $day } trüge dann { $load } und { $other } nichts.
why-price-second-choice = Diese Zeit ist deine zweite Wahl.
why-price-reserve = Das nähme { $minutes } von deiner Reserve.
why-price-unusual = Deine übliche Zeit ist { $usual }.
why-price-none = Genauso gut.
why-here = Sie ist schon da.
why-as-good = Dort wäre sie genauso gut.
why-out-of-order = Nur außer der Reihe. { $price }
why-could = Dort könnte sie sein. { $price }

# Was eine Strategie weglässt, und wie es doch noch hineinkommt.
plan-left-out-dates = Deine Termine bleiben, also wird jede Pfadwoche auf das gekürzt, was ihre Woche fasst.
plan-left-out-essentials = Was geübt und geprüft wird, kommt zuerst; das hier wartet dahinter.
plan-price-reserve-ahead = { $reserve } bleiben in den kommenden Wochen frei und fassen { $part } davon; dann bleibt nichts für einen schlechten Tag.
plan-way-more-a-week = Jede Woche mehr lernen.
plan-price-more-a-week = { $more } mehr in { $weeks ->
    [one] der kommenden Woche
   *[other] jeder der kommenden { $weeks } Wochen
 }.
plan-way-longer = Länger brauchen und die Stunden halten.
plan-way-dates = Stattdessen die Termine halten.
plan-way-essentials-only = Nur das Wesentliche lernen.

# Was du von Hand tust.
note-finish = Der Plan endet dann am { $finish }.
note-shorter = { $minutes } davon sind wieder im Vorrat.
done-moved = „{ $activity }“ auf { $when } verlegt und angeheftet.
done-resized = „{ $activity }“ dauert jetzt { $minutes } und ist angeheftet.
done-pinned = „{ $activity }“ angeheftet: wird nicht verlegt.
done-unpinned = „{ $activity }“ darf wieder verlegt werden.
done-locked = { $sessions ->
    [0] { $day } ist gesperrt: Dort wird nichts Neues geplant.
    [one] { $day } ist gesperrt: Die Lerneinheit bleibt, und nichts Neues wird geplant.
   *[other] { $day } ist gesperrt: Die { $sessions } Lerneinheiten bleiben, und nichts Neues wird geplant.
 }
done-unlocked = { $day } ist wieder offen zum Planen.
error-session-running = Diese Lerneinheit läuft.
error-session-running-help = Sag erst, wie sie lief.
error-bad-time = „{ $time }“ ist keine Zeit.
error-bad-time-help = Schreib Datum und Uhrzeit, etwa „2026-12-03 19:00“.
error-bad-length = Eine Lerneinheit dauert zwischen 1 min und { $most }.
error-bad-length-help = Gib die Länge in Minuten an, etwa 50.
error-move-help = Wähle eine andere Zeit; sie muss nur bevorstehen und frei von anderen Lerneinheiten sein.
error-lock-past = { $day } ist vorbei.
error-locked-already = { $day } ist schon gesperrt.
error-not-locked = { $day } ist nicht gesperrt.
error-lock-nothing-help = Nichts wurde geändert.
error-lock-help = Wähle einen Tag ab heute; ein gesperrter Tag behält, was darauf steht.

# Ein Bruchstück: was in die Minuten passt, die da sind.
fragment-session = „{ $activity }“ ist für { $start } geplant: Fang damit an.
fragment-finishes = Damit ist „{ $activity }“ fertig.
fragment-items = { $items ->
    [one] Der nächste Eintrag
   *[other] Die nächsten { $items } Einträge
 } von „{ $activity }“; danach bleiben { $left } davon{ $stub ->
    [0] .
   *[other] , zu wenig für eine eigene Lerneinheit.
 }
fragment-part = Eine Lerneinheit von „{ $activity }“; danach bleiben { $left } davon{ $stub ->
    [0] .
   *[other] , zu wenig für eine eigene Lerneinheit.
 }
fragment-beginning = Ein Anfang von „{ $activity }“; danach bleiben { $left } davon{ $stub ->
    [0] .
   *[other] , zu wenig für eine eigene Lerneinheit.
 }
done-fragment-started = { $minutes } von „{ $activity }“ gestartet.
error-bad-minutes = Gib zwischen { $least } und { $most } an.
error-bad-minutes-help = Sag, wie viele Minuten du hast, etwa 15.
error-nothing-open = Von deinen Lernpfaden ist nichts mehr offen.
error-nothing-open-help = Füge einen Lernpfad hinzu, oder zeig unter Meilensteine, was du gelernt hast.
why-elsewhere = Sie könnte auch hier sein:
why-nowhere = An den anderen Tagen hat sie keinen Platz:
why-all-placed = Deine ganze Arbeit hat ihren Platz.

# Die eigene Hand, im Fenster
ui-why-here = Warum hier
ui-other-places = Andere Plätze in dieser Woche
ui-no-other-places = In dieser Woche gibt es keinen anderen Platz dafür.
ui-no-place-days = Tage ohne Platz
ui-move-to = Auf { $when } verlegen
ui-move-title = Verlegen
ui-move-date = Tag
ui-move-time = Uhrzeit
ui-move-length = Minuten
ui-move = Verlegen
ui-pin = Anheften
ui-unpin = Lösen
ui-session-menu = Aktionen für { $activity }, { $when }
ui-menu-earlier = { $minutes } früher
ui-menu-later = { $minutes } später
ui-menu-day-before = Einen Tag früher
ui-menu-day-after = Einen Tag später
ui-menu-longer = { $minutes } länger
ui-menu-shorter = { $minutes } kürzer
ui-menu-open = Warum hier, und andere Plätze
ui-moving = { $activity }: { $when }, { $length }
ui-keys-hint = Eine ausgewählte Lerneinheit wandert mit Alt und den Pfeiltasten, ändert ihre Länge mit Strg, Alt und auf oder ab und wird mit P angeheftet.
ui-day-menu = Aktionen für { $day }
ui-day-lock = Tag sperren
ui-day-unlock = Tag freigeben
ui-day-take-off = Tag freinehmen
ui-day-give-back = Tag wieder öffnen
ui-day-locked = Gesperrt: Hier wird nichts Neues geplant
ui-day-off = Freier Tag
ui-legend-pinned = angeheftet
ui-fragment = Ein paar Minuten jetzt?
ui-fragment-have = Ich habe
ui-fragment-minutes = { $minutes } min
ui-fragment-start = { $length } starten

# Der nächste Schritt einer Ablehnung im Terminal, wo er ein anderer ist als im Fenster.
terminal-no-units-help = Gib jedem Teil eine Nummer, etwa in der Überschrift „Woche 1: Titel (4 Stunden)“, und liste darunter die Arbeit auf; „waymark check“ zeigt, wie die Datei gelesen wird, „waymark new“ schreibt einen Lernpfad für den Anfang. Um die Liste darin gleichmäßig auf sechs Wochen zu verteilen, füge --spread 6 hinzu.
terminal-no-such-plan-help = „waymark check“ sagt, wie viele es sind und wo jeder beginnt; ohne --plan wird die ganze Datei gelesen.
terminal-has-units-help = Lass --spread weg, um ihm zu folgen.
terminal-not-our-file-help = Wähle einen anderen Namen, oder füge --force hinzu, um sie zu ersetzen.
terminal-another-zone-help = Lass --zone weg; die Zone des Plans ändert sich in den Einstellungen.
terminal-no-proposal-help = Frag mit „waymark replan --dry-run“ nach einem.
terminal-no-availability-help = Öffne mindestens ein Fenster in der Woche, zum Beispiel mon-fri 18:00-22:00.
terminal-data-folder-help = Gib dir Schreibrechte für den Datenordner, oder nenne einen anderen mit --data-dir oder WAYMARK_DATA_DIR.
terminal-no-data-folder-help = Nenne einen mit --data-dir oder in WAYMARK_DATA_DIR.
terminal-check-garbled-text = „waymark check --repaired DATEI“ gibt den wiederhergestellten Text aus.
terminal-check-several-plans = „waymark check --plan 2 DATEI“ liest nur den zweiten, ebenso preview und import.
terminal-check-no-units = „waymark new“ schreibt einen Lernpfad für den Anfang; „waymark import --spread 6 DATEI“ verteilt eine Liste von Lernstoff gleichmäßig auf sechs Wochen.
# path-*: was das Dokument eines Lernpfads über die Lernenden sagt

path-placed = { $score } von { $most } Punkten: Beginne mit { $unit }.
path-placed-nearest = Für { $score } Punkte empfiehlt der Autor nichts. Es gilt die nächste Empfehlung, für { $scores ->
    [one] { $from } Punkte
   *[other] { $from } bis { $to } Punkte
 }.

## Eine neue Version vom Dokument eines Lernpfads

version-same = { $name } ist das Dokument, das dieser Lernpfad schon hat.
version-words = { $name } sagt manches in anderen Worten; an dem, was geplant ist, ändert sich nichts.
version-summary = { $added ->
    [0] { $removed ->
        [0] { "" }
       *[other] Entfallen: { $removed }.
    }
   *[other] { $removed ->
        [0] Neu: { $added }.
       *[other] Neu: { $added }, entfallen: { $removed }.
    }
 }{ $changed ->
    [0] { "" }
   *[other] { $added ->
        [0] { $removed ->
            [0] { "" }
           *[other] { " " }
        }
       *[other] { " " }
    }Geändert: { $changed }.
 }
version-figures = Aus { $units ->
    [one] einem Teil
   *[other] { $units } Teilen
 } werden { $now }, aus { $minutes } werden { $hours }.
version-nothing = nichts
version-kept = Du hast { $minutes } davon gelernt, also bleibt es als dein Eigenes; nichts mehr davon wird geplant.
version-kept-changed = Du hattest es geändert, also bleibt es als dein Eigenes, bis du es gehen lässt.
version-both-title = Du nennst es „{ $title }“. Auch der Autor hat an die Stelle von „{ $before }“ andere Worte gesetzt.
version-both-minutes = Du hast „{ $title }“ eigene Stunden gegeben. Auch der Autor hat sie geändert; es waren { $before }.
version-gone = Der Autor hat „{ $title }“ entfernt, das du geändert hattest.
version-gone-yours = Als mein Eigenes behalten
version-gone-theirs = Loslassen
version-away = Du hattest „{ $title }“ entfernt, und der Autor hat es geändert.
version-away-yours = Weglassen
version-away-theirs = Wieder aufnehmen
version-lost = „{ $criterion }“, das du abgehakt hattest, wird nicht mehr verlangt.
version-lost-note = „{ $criterion }“, das du abgehakt hattest, wird nicht mehr verlangt. Was es belegt hat: { $note }
version-lost-event = „{ $event }“ findet nicht mehr statt. Was du dafür notiert hattest: { $words }
version-what-path = Lernpfad
version-what-unit = Teil
version-what-activity = Aktivität
version-what-item = Eintrag
version-what-milestone = Meilenstein
version-what-criterion = Kriterium
version-what-event = Termin
version-what-first-step = Erster Schritt
version-what-quiz = Der Einstufungstest
version-what-shelf = Das Nachschlageregal
version-side-title = Name
version-side-minutes = Stunden
version-side-weeks = Wochen
version-side-kind = Art der Arbeit
version-side-note = Notiz
version-side-link = Link
version-side-unit = Ort
version-side-days = Tage
version-side-time = Uhrzeit
version-side-zone = Zeitzone
version-side-date = Datum
version-side-length = Länge
error-version-moved-on = { $name } hat sich geändert, seit du es angesehen hast.
error-version-moved-on-help = Sieh dir noch einmal an, was es ändert.
error-no-such-conflict = In dieser Version gibt es nichts namens „{ $id }“ zu entscheiden.
error-no-such-conflict-help = Vergleiche die neue Version noch einmal; der Vergleich zeigt, was ihr beide geändert habt.
error-source-unknown = Woher dieser Lernpfad kam, wurde nicht festgehalten.
error-source-unknown-help = Nenne die Datei der neuen Version.

## Die Lerneinheit, die läuft
focus-then-break = Fokus bis { $until }, dann { $rest } Pause.
focus-to-the-end = Fokus bis { $until }; dann ist der Block voll.
focus-break = Pause bis { $until }, dann wieder Fokus.
focus-paused = Angehalten seit { $since }; { $left } des Blocks sind übrig.
focus-full = Der Block von { $block } ist seit { $at } voll.
done-paused = Angehalten: { $activity }, { $done } gezählt.
done-resumed = Weiter: { $activity }.
done-extended = { $more } mehr für { $activity }: Der Block hat jetzt { $block }.
done-finished = Erledigt: { $activity }, { $done } von { $block } gebraucht.
done-finished-early = Beendet: { $activity }, { $done } erledigt, { $rest } wieder im Vorrat.
done-not-begun = Nicht begonnen: { $activity } bleibt, wie es geplant war.
error-not-started = Diese Lerneinheit ist nicht gestartet.
error-not-started-help = Starte sie zuerst.
error-another-running = { $activity } läuft, mit { $done } gezählt.
error-another-running-help = Beende es zuerst; was gezählt ist, bleibt.
error-block-full = Alle { $block } dieser Lerneinheit sind gelernt.
error-block-full-help = Beende sie, oder gib ihr mehr Minuten.
error-bad-extension = Eine Lerneinheit wird um mindestens eine Minute und höchstens { $most } auf einmal verlängert.
error-bad-extension-help = Gib die Minuten als ganze Zahl an.
error-no-room = { $room } sind vor der nächsten Lerneinheit frei.
error-no-room-help = Gib weniger Minuten dazu, oder verlege erst die nächste Lerneinheit.
error-line-too-long = Eine Zeile fasst höchstens { $most } Zeichen.
error-line-too-long-help = Kürze sie; längere Notizen haben ihren Platz im Lernpfad.
error-bad-rhythm = „{ $word }“ ist kein Rhythmus von Lernen und Pausen.
error-bad-rhythm-help = Wähle 25/5, 50/10 oder 90/20.
error-nothing-on = Keine Lerneinheit läuft.
error-nothing-on-help = Starte zuerst eine.
ui-focus-on = Im Fokus
ui-focus-break = Pause
ui-focus-paused = Angehalten
ui-focus-full = Block voll
ui-focus-pause = Anhalten
ui-focus-go-on = Weiter
ui-focus-end-break = Pause beenden
ui-focus-finish = Beenden
ui-focus-extend = { $length } mehr
ui-focus-counted = { $done } von { $block } gelernt
ui-focus-ends = Voll um { $time }
ui-focus-stopped = Wo hast du aufgehört?
ui-focus-step = Der nächste winzige Schritt
ui-focus-skip-lines = Beides darf leer bleiben. Eingabe beendet die Lerneinheit.
ui-focus-end-part = Mit { $done } beenden
ui-focus-end-none = Für später lassen
ui-focus-end-whole = Alles ist erledigt
ui-left-off = Hier hast du am { $day } aufgehört: { $text }
ui-left-step = Nächster winziger Schritt: { $text }
ui-focus-rhythm = Lernen und Pause
ui-focus-rhythm-help = Minuten Lernen und Pause in einer Lerneinheit; Lerneinheiten werden damit kürzer oder länger geplant.

## Der Wochenrückblick als Datei, und was er vorschlägt
review-file-title = Rückblick auf { $from } bis { $to }
review-file-of = { $done } von { $planned }
review-file-next = { $sessions ->
    [0] Keine Lerneinheit geplant, Ziel { $target }.
    [one] Eine Lerneinheit, { $length }, Ziel { $target }.
   *[other] { $sessions } Lerneinheiten, { $length }, Ziel { $target }.
 }
done-review-saved = { $file } geschrieben.
error-no-review-folder = Für Rückblicke ist kein Ordner gewählt.
error-no-review-folder-help = Wähle einen in den Einstellungen oder hier.
terminal-no-review-folder-help = Nenne einen mit --folder, oder wähle einen in den Einstellungen des Fensters.
error-no-such-folder = Den Ordner „{ $folder }“ gibt es nicht.
error-no-such-folder-help = Wähle einen Ordner, den es gibt, mit seiner ganzen Adresse.
suggest-free-weekday = Der { $weekday ->
    [Mon] Montag
    [Tue] Dienstag
    [Wed] Mittwoch
    [Thu] Donnerstag
    [Fri] Freitag
    [Sat] Samstag
   *[Sun] Sonntag
 } trug in { $weeks } Wochen { $done } von { $planned }, während die anderen Tage gut liefen. Ohne ihn wäre die Woche ehrlich.
suggest-lower-target = { $weeks } Wochen trugen im Mittel je { $mean }. Ein Ziel von { $target } machte das Ende ehrlich.
suggest-raise-target = { $weeks } Wochen trugen im Mittel je { $mean }. Ein Ziel von { $target } brächte das Ende näher.
ui-suggestion = Eine Änderung
ui-suggestion-open = In den Einstellungen ansehen
ui-heat = Woche für Woche
ui-heat-day = { $day }: { $done } von { $planned }
ui-heat-week = Rückblick auf { $week } öffnen
ui-heat-completed = mit Rückblick
ui-heat-legend-none = nichts
ui-heat-legend-most = { $most } am Tag
ui-review-file = Als Markdown speichern
ui-review-folder = Ordner für Rückblicke
ui-review-folder-none = Kein Ordner gewählt; Rückblicke bleiben in Waymark.
ui-review-folder-choose = Ordner auswählen
ui-review-folder-other = Anderer Ordner
ui-review-folder-forget = Keine Dateien schreiben
ui-review-saved-in = Beim Abschließen wird er in { $folder } geschrieben.
ui-pick-folder = Ordner für Rückblicke auswählen

## Termine der Community
reminder-prepare-title = Morgen: { $event }
reminder-prepare-body = { $questions ->
    [one] Eine Frage ist dafür notiert. Beginn: { $start }.
   *[other] { $questions } Fragen sind dafür notiert. Beginn: { $start }.
 }
reminder-prepare-late = { $questions ->
    [one] Eine Frage ist dafür notiert. Beginn: { $start }; die Erinnerung war für { $due } gedacht.
   *[other] { $questions } Fragen sind dafür notiert. Beginn: { $start }; die Erinnerung war für { $due } gedacht.
 }
done-attend = Du nimmst ab jetzt an { $event } teil.
done-not-attend = Du nimmst nicht mehr an { $event } teil.
done-reading = { $written } wird als { $meant } gelesen.
done-event-skipped = Dieses Mal ausgelassen: { $event }, { $when }.
done-event-attended = Teilgenommen: { $event }, { $when }.
done-event-missed = Nicht dabei: { $event }, { $when }.
done-event-open = Zurückgenommen: { $event }, { $when }.
done-event-note = { $questions ->
    [0] Für { $event } ist keine Frage notiert.
    [one] Für { $event } ist eine Frage notiert.
   *[other] Für { $event } sind { $questions } Fragen notiert.
 }
error-no-timed-event = Einen solchen Termin mit Uhrzeit hat dieser Lernpfad nicht.
error-no-timed-event-help = Sieh dir die Termine des Lernpfads an und wähle einen davon.
error-no-such-occurrence = Am { $day } nimmst du an keinem { $event } teil.
error-no-such-occurrence-help = Nimm ein Datum, das beim Termin steht.
error-event-ahead = { $event } hat noch nicht begonnen.
error-event-ahead-help = Lass es dieses eine Mal aus, oder sag danach, wie es war.
error-bad-event-answer = „{ $word }“ ist keine Antwort zu einem Termin.
error-bad-event-answer-help = Antworte skipped, attended, missed oder open.
error-bad-reading = { $written } kann nicht so gemeint sein.
error-bad-reading-help = Wähle eine der angebotenen Lesarten.
error-too-many-questions = Ein Termin fasst höchstens { $most } Fragen mit je { $longest } Zeichen.
error-too-many-questions-help = Kürze die Liste.
error-bad-link = „{ $link }“ ist keine Adresse einer Webseite oder eines Postfachs.
error-bad-link-help = Kopiere sie ganz, ab https://.
ui-events = Termine der Community
ui-event-attend = Teilnehmen
ui-event-night = Für dich nachts
ui-event-join = Beitreten
ui-event-skip-week = Dieses Mal auslassen
ui-event-take-back = Zurücknehmen
ui-event-attended = Teilgenommen
ui-event-missed = Nicht dabei
ui-event-skipped = Dieses Mal ausgelassen
ui-event-waits = Wie war es?
ui-event-prepare = Vorbereiten
ui-event-questions = Fragen zum Mitbringen
ui-event-questions-help = Eine pro Zeile. Sie erscheinen am Tag davor.
ui-event-link = Link zum Beitreten
ui-event-edit = Fragen und Link
ui-event-save = Speichern
ui-event-reading = Wie ist { $written } gemeint?
ui-settings-sessions = Lerneinheiten und Rückblicke

## Die eigenen Zeilen der Kommandozeile. Wörter, die getippt werden oder auch in --json stehen, bleiben, wie sie sind.
terminal-no-session-week = Keine Lerneinheit in dieser Woche.
terminal-no-session-today = Heute keine Lerneinheit.
terminal-no-session-first-week = Keine Lerneinheit in der ersten Woche.
terminal-no-session-on = Keine Lerneinheit läuft.
terminal-nothing-to-answer = Nichts zu beantworten.
terminal-no-events = Keine Termine mit Uhrzeit.
terminal-no-milestone = Kein Meilenstein.
terminal-week-sum = { $from } bis { $to }: { $done } von { $planned } erledigt, Reserve { $reserve }
terminal-this-week = Diese Woche: { $done } von { $planned } erledigt, Reserve { $reserve }
terminal-now = Jetzt: { $session }
terminal-next = Als Nächstes: { $session }
terminal-stopped = Hier hast du am { $day } aufgehört: { $text }
terminal-event = { $title }: { $local } für dich ({ $written }, { $length })
terminal-event-attending = dabei
terminal-event-preview = Termin { $number }: { $title }, { $written } ({ $local } für dich)
terminal-span = { $from } bis { $to }
terminal-next-week = Nächste Woche: { $length } geplant
terminal-finish = Ende: { $date }
terminal-ask-session = d erledigt, p MINUTEN teilweise, s ausgelassen, Eingabe lässt es offen:
terminal-ask-session-again = d, s oder p mit 1 bis { $most } Minuten.
terminal-ask-energy = Energie, 1 wenig bis 5 viel, Eingabe lässt sie offen:
terminal-ask-energy-again = Eine Zahl von 1 bis 5.
terminal-ask-line = Eine Zeile, wenn du magst:
terminal-left = Abgebrochen; nichts wurde gespeichert.
terminal-then = Danach:
terminal-hours-more = { $from } oder mehr
terminal-no-hours = keine Stunden
terminal-note = Hinweis: { $note }
terminal-plan = { $total } bis { $finish } ({ $strategy }, { $zone })
terminal-plan-week = { $week }  { $planned } geplant, Reserve { $reserve }, Teile { $units }
terminal-plan-milestone = { $due }  Meilenstein: { $title }
terminal-plan-without = Ohne Platz: { $activity }, { $length }. { $why }
terminal-share = { $path }  { $share }  bis { $finish }  { $title }
terminal-skips = lässt aus
terminal-moved = { $to }, bisher { $from }

## Die Sprache
error-bad-language = Waymark spricht nicht „{ $word }“.
error-bad-language-help = Wähle en oder de, oder keine für die Sprache des Desktops.
ui-language = Sprache
ui-language-automatic = Wie auf diesem Desktop
ui-language-note = Fenster, Erinnerungen und Kommandozeile sprechen sie. Datum, Uhrzeit und erster Wochentag folgen deiner Region.
ui-hours-sum = { $from } h
ui-hours-sum-range = { $from } bis { $to } h
ui-hours-sum-open = { $from } h oder mehr
ui-span-days = { $from } bis { $to }
ui-date-in-month = { $day }. { $month }
ui-date-of-year = { $day }. { $month } { $year }
ui-date-long = { $weekday }, { $day }. { $month }

## Einstellungen, Einblicke, Befehle und Tasten
reminder-why-quiet-until = Wegen der Ruhezeiten zurückgehalten; sie kommt, wenn sie enden, am { $until }.
reminder-why-quiet-over = Von den Ruhezeiten zurückgehalten, die vorbei sind: Sie kommt, sobald der Erinnerungsdienst wieder nachsieht.
reminder-why-shown-again = Gezeigt. Beim ersten Anzeigen endete Waymark, also kam sie vielleicht zweimal.
terminal-setting-least = Lernminuten, ab denen eine Woche im Ziel ist.
terminal-setting-target = Lernminuten, mit denen eine Woche geplant wird.
terminal-setting-most = Lernminuten, die eine Woche tragen darf, wenn es sein muss.
terminal-setting-availability = Wann du lernen magst, etwa mon-fri 18:00-22:00, sat 09:00-13:00 ok. „ok“ kennzeichnet eine zweite Wahl.
terminal-setting-week-start = Der erste Tag deiner Woche: monday, saturday oder sunday.
terminal-setting-daily-max = Die meisten Lernminuten am Tag, Termine mit Teilnahme eingerechnet.
terminal-setting-break = Die kürzeste Pause zwischen zwei Lerneinheiten, in Minuten.
terminal-setting-zone = Die Zeitzone, in der deine Lernzeiten gemeint sind, etwa Europe/Berlin.
terminal-setting-rhythm = Minuten Lernen und Pause in einer Lerneinheit: 25/5, 50/10 oder 90/20.
terminal-setting-review-folder = Der Ordner, in den Rückblicke geschrieben werden, oder none.
terminal-setting-reminders = Ob überhaupt Erinnerungen gezeigt werden.
terminal-setting-remind-at-start = Ob eine Lerneinheit, die nicht gestartet ist, auch zu ihrem Beginn angekündigt wird.
terminal-setting-start-at-login = Ob Erinnerungen mit deinem Desktop starten, damit sie auch ohne Fenster kommen.
terminal-setting-remind-before = Wie viele Minuten vor einer Lerneinheit ihre Erinnerung kommt.
terminal-setting-check-in = Wann der Check-in an einem Tag ohne Lerneinheiten kommt.
terminal-setting-review = Wann der Wochenrückblick kommt, am letzten Tag der Woche.
terminal-setting-quiet-from = Wann die Ruhezeiten beginnen.
terminal-setting-quiet-to = Wann die Ruhezeiten enden; dieselbe Zeit wie ihr Beginn heißt keine.
error-is-a-path-directory-help = Häng einen Dateinamen an, etwa path.md.
error-no-such-change = Diese Änderung steht nicht mehr, also wurde nichts zurückgenommen.
error-no-such-change-help = Sieh dir den Verlauf noch einmal an; er zeigt, was steht.
done-undone-several = { $count } Änderungen zurückgenommen, die neueste zuerst.
terminal-no-such-setting = Es gibt keine Einstellung namens „{ $key }“.
terminal-no-such-setting-help = „waymark settings“ listet alle auf.
terminal-on-or-off = Schreib on oder off.
terminal-check-sum = { $title }: { $units ->
    [one] ein Teil
   *[other] { $units } Teile
 }, { $activities ->
    [one] eine Aktivität
   *[other] { $activities } Aktivitäten
 }, { $links ->
    [one] ein Link
   *[other] { $links } Links
 }; Aktivitäten { $planned }, Teile nennen { $stated }
terminal-weeks = schreib eine ganze Zahl von Wochen von 1 bis { $most }
terminal-check-watching = { $file } wird nach jedem Speichern neu gelesen; Strg+C beendet das.
terminal-new-written = { $file }: { $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
 } zum Ausfüllen. So wird die Datei gelesen: waymark check --watch { $file }
finish-range = So wie { $weeks ->
    [one] deine Woche lief
   *[other] deine letzten { $weeks } Wochen liefen
}, bist du bis { $even } (eine Chance von 50 %) bis { $sure } (85 %) fertig. Der Plan sagt { $plan }.
finish-range-one = So wie { $weeks ->
    [one] deine Woche lief
   *[other] deine letzten { $weeks } Wochen liefen
}, bist du bis { $even } fertig, mit einer Chance von 85 % und mehr. Der Plan sagt { $plan }.
finish-range-open = So wie { $weeks ->
    [one] deine Woche lief
   *[other] deine letzten { $weeks } Wochen liefen
}, bist du mit einer Chance von 50 % bis { $even } fertig; ein Datum, das mit 85 % hält, ist mehr als vier Jahre entfernt. Der Plan sagt { $plan }.
finish-range-none = So wie { $weeks ->
    [one] deine Woche lief
   *[other] deine letzten { $weeks } Wochen liefen
}, ist kein Ende in Sicht. Der Plan sagt { $plan }; ein niedrigeres Ziel oder weniger vom Lernpfad macht ihn wieder ehrlich.
ui-insights-range = { $even } – { $sure }
ui-suggestion-take = So machen
done-target = Das Wochenziel ist ab jetzt { $target }.
done-free-weekday = Ab jetzt ist der { $weekday ->
    [Mon] Montag
    [Tue] Dienstag
    [Wed] Mittwoch
    [Thu] Donnerstag
    [Fri] Freitag
    [Sat] Samstag
   *[Sun] Sonntag
} frei vom Lernen.
error-no-suggestion = Der Rückblick auf diese Woche schlägt nichts vor.
error-no-suggestion-help = Sieh dir den Rückblick noch einmal an; was er vorschlug, ist vielleicht schon getan.
terminal-no-suggestion-help = „waymark review“ zeigt, was er vorschlägt, falls er etwas vorschlägt.
ui-event-link-path = Ohne einen eigenen gilt der Link des Lernpfads.
insight-weeks-none = Noch ist keine Woche vorbei. Die erste wird hier verglichen, sobald sie es ist.
insight-weeks = { $weeks ->
    [one] Eine Woche ist vorbei, mit { $done } von { $planned } geplanten; { $reached ->
        [0] sie ist nicht im Ziel.
       *[other] sie ist im Ziel.
     }
   *[other] { $weeks } Wochen sind vorbei, mit im Mittel { $done } von { $planned } geplanten; { $reached ->
        [0] keine davon ist im Ziel.
        [one] eine davon ist im Ziel.
       *[other] { $reached } davon sind im Ziel.
     }
 }
insight-streak = { $weeks ->
    [0] Die nächste Woche im Ziel beginnt eine Reihe.
    [one] Bisher eine Woche im Ziel.
   *[other] { $weeks } Wochen im Ziel hintereinander.
 } { $longest ->
    [0] Wochen mit geplanten freien Tagen beenden sie nicht.
    [one] Wochen mit geplanten freien Tagen beenden sie nicht.
   *[other] Die längste Reihe hatte { $longest } Wochen. Wochen mit geplanten freien Tagen beenden sie nicht.
 }
insight-pace-not-yet = Noch zu wenig: Von { $enough } nötigen erledigten Aktivitäten ist für { $count } die Zeit gemessen. Drück auf Starten, wenn du lernst, dann füllt sich das von selbst.
insight-pace-quicker = { $actual }, wo { $estimated } geschätzt waren ({ $percent } %), aus { $count } erledigten Aktivitäten.
insight-pace-even = Wie geschätzt: { $actual } von { $estimated } ({ $percent } %), aus { $count } erledigten Aktivitäten.
insight-pace-slower = { $actual }, wo { $estimated } geschätzt waren ({ $percent } %), aus { $count } erledigten Aktivitäten. Die Stunden dessen, was noch kommt, lassen sich unter Lernpfad ändern.
insight-hours-not-yet = Noch zu wenig: Gewohnheiten zeigen sich ab { $enough } Lernen.
insight-hours = Das meiste geschieht am { $weekday ->
    [Mon] Montag
    [Tue] Dienstag
    [Wed] Mittwoch
    [Thu] Donnerstag
    [Fri] Freitag
    [Sat] Samstag
   *[Sun] Sonntag
 }, und { $percent } % davon zwischen { $from } und { $to }.
insight-sessions-none = Noch ist keine Lerneinheit vorbei.
insight-sessions = Von { $all ->
    [one] einer vergangenen Lerneinheit
   *[other] { $all } vergangenen Lerneinheiten
 } { $done ->
    [one] ist eine
   *[other] sind { $done }
 } ganz erledigt ({ $percent } %).
insight-finish = Die letzte Lerneinheit ist am { $finish }.
insight-finish-none = Es ist nichts weiter geplant, also lässt sich kein Ende nennen.
ui-palette = Befehle
ui-palette-type = Was möchtest du tun?
ui-palette-count = { $count ->
    [one] Einer gefunden
   *[other] { $count } gefunden
 }
ui-palette-nothing = So heißt nichts. Versuch ein anderes Wort.
ui-palette-session = Lerneinheit heute
ui-palette-session-at = Heute, { $time }
ui-keys = Tastenkürzel
ui-keys-lead = Einzelne Tasten bedeuten nichts, während du schreibst. In den Einstellungen lassen sie sich ausschalten.
ui-keys-off = Einzelne Tasten sind in den Einstellungen ausgeschaltet; die anderen gelten.
ui-keys-everywhere = Überall
ui-keys-go = Gehe zu
ui-keys-or = oder
ui-keys-single = Einzelne Tasten sind Befehle (D für erledigt, G und T für Heute)
ui-settings-window = Das Fenster
ui-streaks-on = Wochen im Ziel hintereinander zählen
ui-history-through = Bis hierher zurück
ui-history-through-name = Bis hierher zurück: nimmt { $what } und alles darüber zurück
ui-history-through-ask = { $count ->
    [one] Diese Änderung wird zurückgenommen. Von selbst kommt sie nicht wieder.
   *[other] { $count } Änderungen werden zurückgenommen, diese zuletzt. Von selbst kommen sie nicht wieder.
 }
ui-history-through-do = { $count ->
    [one] Zurücknehmen
   *[other] { $count } zurücknehmen
 }
ui-action-history-words = rückgängig protokoll änderungen undo
ui-action-replan-words = neu planen umplanen verschieben replan
ui-action-partly = Teilweise erledigt …
ui-action-move = Verlegen …
ui-action-pin = Anheften oder lösen
ui-action-earlier = Früher
ui-action-later = Später
ui-action-day-before = Einen Tag früher
ui-action-day-after = Einen Tag später
ui-action-longer = Länger
ui-action-shorter = Kürzer
ui-action-pause = Anhalten oder weitermachen
ui-action-finish = Lerneinheit beenden …
ui-action-fragment = Ich habe { $minutes } Minuten
ui-action-proposal-accept = Den vorgeschlagenen Plan annehmen
ui-action-proposal-decline = Den Plan vorerst so lassen
ui-action-week-view = Kalender oder Liste
ui-action-day-lock = Tag sperren oder freigeben
ui-action-day-off = Tag freinehmen oder wieder öffnen
ui-action-energy = Energie { $level }
ui-action-days-off = Tage freinehmen …
ui-action-test-reminder = Eine Testerinnerung senden
ui-action-single-keys = Einzelne Tasten ein- oder ausschalten
ui-this-week-go = Diese Woche
ui-nav-insights = Einblicke
ui-yes = ja
ui-no = nein
ui-percent = { $percent } %
ui-on-target = im Ziel
ui-insights-weeks = Geplant und erledigt, Woche für Woche
ui-insights-finish = Ende
ui-insights-streak = Wochen im Ziel
ui-insights-streak-weeks = { $weeks ->
    [one] Eine Woche
   *[other] { $weeks } Wochen
 }
ui-insights-pace = Tempo nach Art der Arbeit
ui-insights-pace-none = Noch ist nichts erledigt. Sobald eine Aktivität es ist, steht hier, wie lange sie gedauert hat.
ui-pace-line = wie geschätzt
ui-insights-sessions = Vergangene Lerneinheiten
ui-insights-hours = Wann du lernst
ui-insights-weekdays = Lernen nach Wochentag
ui-insights-times = Lernen nach Tageszeit
ui-insights-days = Tag für Tag
ui-insights-empty = Noch nichts zu zeigen
ui-insights-empty-help = Nach den ersten Lerneinheiten siehst du hier, was geplant und erledigt war, wie lange du für Arbeit brauchst und wann du lernst.
ui-insights-empty-go = Zu Heute
terminal-setting-language = Die Sprache: en, de, oder desktop für die deines Desktops.
