import type { Lexicon } from './lexicon';

export const german: Lexicon = {
  language: 'de',
  script: 'Latin',
  governs: 'next',
  breaks: `aber | sondern | weil | denn | deshalb | daher | darum | deswegen | sodass | jedoch | dafür | trotzdem | dann |
    und bitte | und dann | und ich | und überweisen | und zahlen`,
  words: {
    pay: `schick* .. kaution | schick* .. euro | send* .. kaution | send* .. euro | zahl* | bezahl* | gezahlt | überweis* | überwies* | einzahl* | eingezahlt | *überweisung | zahlungseingang |
      geldeingang | entricht* | hinterleg* | begleich* | beglichen | anweisen | angewiesen | geld schick* | geld send* |
      schick* .. geld | send* .. geld | vorstrecken`,
    money: `kaution* | *kaution | mietsicherheit | miete | mieten | monatsmiete* | kaltmiete* | warmmiete* | geld | betrag | summe`,
    prepayment: `anzahlung* | anzahl* von .. euro | anzuzahlen | vorauszahlung* | vorkasse* | vorauskasse* | vorabzahlung* | vorschuss* |
      reservierungsgebühr* | reservierungsbetrag* | reservierungskaution* | reservierungszahlung* | reservierungspauschale |
      vorabüberweisung* | vorabkaution | schlüsselkaution | besichtigungskaution | sicherungszahlung`,
    ahead: `vorab | im voraus | vorher | im vorfeld | vorneweg | vorweg`,
    now: `heute | sofort | umgehend | jetzt | gleich | binnen * stunden | innerhalb von * stunden | innerhalb * stunden | schnellstmöglich`,
    first: `wer zuerst | zuerst | zunächst | erstmal | erst einmal | als erstes`,
    then: `dann | danach | anschließend | im anschluss | daraufhin | erst dann`,
    address: `adresse | anschrift`,
    viewing: `schauen kommen | vorbeischauen | schauen komm* | besichtig* | *besichtigung | besichtigungstermin* | anschau* | angeschaut | angesehen | ansehen | anzusehen | anzuschauen |
      wohnung gesehen | wohnung sehen | zimmer gesehen | zimmer sehen`,
    contract: `vertrag* | vertrags* | mietvertrag* | unterschr* | unterzeich* | vertragsunter* | vertragsschluss`,
    handover: `einzug* | einzieh* | eingezogen | übergabe* | schlüsselübergabe* | wohnungsübergabe* | mietbeginn* | mietverhältnis* | mietanfang | übergeben`,
    keys: `schlüssel | schlüssels | schlüsseln | schlüsselbund | wohnungsschlüssel* | haustürschlüssel*`,
    before: `vor | bevor | ehe | bis`,
    after: `nach | nachdem | sobald | erst wenn | wenn sie .. haben | im anschluss an`,
    at: `bei | beim | zum | zur | mit | am | zu`,
    without: `ohne`,
    unseen: `ungesehen | unbesichtigt | ohne sie .. gesehen | ohne .. gesehen zu haben`,
    unpaid: `ohne .. gezahlt zu haben`,
    secure: `anzeige raus | anzeige .. löschen | anzeige .. offline | anzeige .. runter | inserat .. löschen | keine besichtigungen mehr | anderen ab | andere absagen | sage .. anderen ab | bekommt das zimmer | bekommt die wohnung | kriegt das zimmer | kriegt die wohnung | bekommt den zuschlag | reservier* | freihalt* | freizuhalten | frei halte* | halte* .. frei | sichern | zu sichern | blockier* | vormerk* | vorgemerkt |
      zurückhalten | zurücklegen | gehört ihnen | gehört dir | festhalten`,
    recurring: `monatlich* | jeden monat | werktag* | monatsersten | pro monat | je monat | laufende`,
    refund: `erstatt* | zurückerstatt* | rückerstatt* | geld zurück | zurückgezahlt | zurückzahl* | bekommen .. zurück | erhalten .. zurück | zurücküberw*`,
    dislike: `nicht gefällt | nicht gefallen | nichtgefallen | nicht zusagt | nicht zusagen | doch nicht wollen | nicht nehmen | nicht zufrieden | anders entscheiden | nicht entspricht`,
    untraceable: `skrill | neteller | binance | usdc | zelle | per wu | via wu | western union* | westernunion* | moneygram* | money gram* | paysafe* | geschenkkarte* | gutscheinkarte* | guthabenkarte* | wertkarte* |
      amazon gutschein* | amazongutschein* | google play* | steam karte* | steamkarte* | apple gutschein* | itunes* | bitcoin* | krypto* | usdt | ethereum | tether | ria money* | ria geld* |
      paypal freunde* | paypal an freunde | freunde und familie | freunde familie | freunde und bekannte | paypal friends* | bar per post | bargeld per post | bargeld im umschlag | geld im umschlag | gutscheincode* | wu transfer`,
    accept: `akzeptier* | nur | ausschließlich | annehmen`,
    escrow: `airbnb* | air bnb | booking | booking . com | bookingcom | tripadvisor* | trip advisor | uniplaces | housinganywhere | fewo direkt | expedia | immoscout* | immobilienscout* | immowelt`,
    trustee: `treuhand* | treuhänd* | anderkonto | notaranderkonto | escrow* | käuferschutz* | zahlungsagent* | zahlungsabwickler* | vermittlungsagent*`,
    elsewhere: `bei western union | bei moneygram | western union filiale* | neben western union | arbeitet in der | arbeite bei | arbeite für | arbeitet bei | job | jobs | früher | bisher | inserier* | inserat* | bewert* | mitarbeiter* | filiale | gegenüber | neben | auch auf airbnb | auch bei immo* | gebucht`,
    savings: `sparbuch | kautionskonto | angelegt | anlegen | verzinst* | insolvenzfest* | getrennt`,
    cheque: `scheck* | *scheck | *schecks`,
    excess: `überzahl* | zu viel | zuviel | differenz* | restbetrag* | rest | den rest | überschuss* | übrige* | restliche* | mehr als | höher* .. als | überschüssige* | zu hoch*`,
    sendOn: `konto mein* | konto von mein* | an meinen bruder | an meine schwester | an meinen freund | weiterleit* | weiterzuleiten | leite* .. weiter | leiten .. weiter | weiterüberw* | zurücküberw* | zurückzuüberw* | überweis* .. zurück | schick* .. zurück | send* .. zurück |
      zurückschick* | zurücksend* | spediteur* | spedition* | umzugsfirma | umzugsunternehmen | umzugsfirmen | transportfirma | überweis* .. an meinen | überweis* .. an meine`,
    fee: `aufwandspauschale* | unkosten* | *pauschale | auslagen | gebühr* | *gebühr | *gebühren | provision* | courtage | entgelt | aufwandsentschädigung | unkostenbeitrag | servicepauschale`,
    service: `bearbeit* | vermittl* | registrier* | bewerb* | makler* | termin* | ausfertig* | buchung* | reservier* | schlüsselausgabe | expos*`,
    illegalFee: `besichtigungsgebühr* | besichtigungspauschale* | besichtigungskosten | besichtigungsentgelt | vermittlungsgebühr* | vermittlungsprovision* | vermittlungspauschale |
      bearbeitungsgebühr* | bearbeitungspauschale* | reservierungsgebühr* | reservierungspauschale | vertragsgebühr* | vertragsausfertigungsgebühr* | vertragserstellungsgebühr* | maklergebühr* | maklerprovision* |
      maklercourtage | buchungsgebühr* | schlüsselgebühr* | bewerbungsgebühr* | servicegebühr* | registrierungsgebühr* | mieterprovision | aufnahmegebühr* | verwaltungsgebühr* |
      einzugsgebühr* | schutzgebühr* | terminpauschale* | termingebühr* | anmeldegebühr* | abstandszahlung* | vertragsausfertigungspauschale`,
    forService: `zeigen der wohnung | zeigen des zimmers | fürs herzeigen | für die besichtigung | für eine besichtigung | für besichtigung* | pro besichtigung | je besichtigung | für den besichtigungstermin | für den termin | für die reservierung | für die vermittlung | für den mietvertrag | für die ausfertigung |
      für die bearbeitung | für die schlüsselausgabe | für die terminvergabe | für das exposé | fürs zeigen`,
    cost: `kostet | kosten | berechne* | verlange* | fällt .. an | fallen .. an | erheb* | in rechnung | nehme ich | nehmen wir`,
    landlordPays: `zahlt der vermieter | trägt der vermieter | übernimmt der vermieter | vermieter zahlt | vermieter trägt | vermieter übernimmt | zahle ich | trage ich | übernehme ich | zahlen wir | tragen wir | übernehmen wir |
      auf meine kosten | bestellerprinzip | zahlt der eigentümer | eigentümer zahlt`,
    away: `ausland* | auslandseinsatz | nicht in deutschland | nicht kommen | nicht vor ort | nicht da sein | verreist | versetzt | bohrinsel* | missionar* | ärzte ohne grenzen | auf see | auf montage | ausgewandert | weggezogen |
      in london | in england | in großbritannien | in spanien | in italien | in frankreich | in norwegen | in schweden | in den usa | in amerika | in kanada | in irland | in schottland | in dubai | in australien | in der schweiz | in zypern | in griechenland | in portugal | in afrika | in nigeria | in manchester | in madrid | in paris | in oslo`,
    byPost: `per post | mit der post | per kurier* | kurier* | dhl | ups | fedex | gls | hermes | per paket | paket | päckchen | einschreiben | postweg | per brief | per express | postversand | zuschick* | zugeschickt | zuzuschicken | zusend* | zugesandt | zuzusenden`,
    send: `schick* | geschickt | send* | gesendet | versend* | versandt | verschick* | zukommen`,
    noViewing: `keine besichtigung | keine besichtigungen | keine besichtigungstermine | besichtigung .. nicht möglich | besichtigungen .. nicht möglich | besichtigung .. unmöglich | besichtigung .. ausgeschlossen | nicht besichtig* | nicht zeigen |
      nicht vorführen | nicht anschauen | nicht ansehen | niemand .. zeigen | niemand .. aufmach* | nicht selbst zeigen | besichtigung kann nicht | besichtigung geht nicht | besichtigung entfällt | nicht persönlich zeigen`,
    someoneShows: `zeigt | zeigen ihnen | zeigen dir | zeigen euch | öffnet | aufschließ* | schließt .. auf | macht .. auf | führt .. durch | übernimmt die besichtigung | macht die besichtigung*`,
    timeLimit: `diese woche | dieser woche | dieses wochenende | am wochenende | wochenende* | diesen monat | montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag* | feiertag* | abends | vormittags | nachmittags | morgens |
      heute | morgen | spontan | noch nicht | nächste woche | ab nächster | ferien | vor dem * | erst ab | ab dem`,
    moveOut: `auszug | ausziehen | ausgezogen | rückgabe | zurückgeben | zurückschick* | ersatzschlüssel | briefkastenschlüssel | kellerschlüssel | nachgesendet`,
    settlement: `abrechnung* | nebenkostenabrechnung* | betriebskostenabrechnung* | heizkostenabrechnung* | jahresabrechnung* | nachzahlung | guthaben`,
    negation: `nicht | nie | niemals | kein | keine | keinen | keiner | keinem | keines | keinesfalls | keinerlei | nichts | weder | noch nie | entfällt | entfallen | kostenlos* | kostenfrei* | gratis | unnötig | verboten | unzulässig | verzicht* | unentgeltlich`,
    warning: `vorsicht | vorsichtig | betrüger* | betrug | betrugs* | abzock* | warne* | warnt | warnung* | masche | maschen | polizei | verbraucherzentrale | wenn jemand | falls jemand | sollte jemand | wenn ein vermieter | wenn vermieter | unseriös* | scam* | phishing | nie* .. überweisen | nie* .. zahlen`,
    others: `jemand | manche | solche | angeblich* | betrüger* | man | wer`,
    polite: `können sie | könnten sie | kannst du | könntest du | könnt ihr | würden sie | würdest du | bitte | möchten sie .. sichern`,
    harmless: `nebenkostenvorauszahlung* | betriebskostenvorauszahlung* | heizkostenvorauszahlung* | vorauszahlung* .. nebenkosten | vorauszahlung* .. betriebskosten | vorauszahlung* .. heizkosten | vorauszahlung* .. heizung | nebenkosten vorauszahlung* | nebenkosten als vorauszahlung |
      vor ort | vor allem | vor * jahren | vor * monaten | vor * wochen | nach absprache | nach vereinbarung | nach leipzig | kein problem | keine sorge | keine angst | nicht nur | zahl der | unterhaltsvorschuss | kein betrug | kein scam | schutz vor betr* | betrugsschutz |
      vor betr* .. schützen | gegen betr* | um betr* .. vermeiden | betrug zu vermeiden | betrug vorzubeugen | vor betrug | keine besichtigung ohne .. termin* | keine besichtigung ohne .. anmeldung | keine besichtigung ohne .. absprache | keine besichtigungen ohne .. termin* | keine besichtigungen ohne .. anmeldung |
      nicht zögern | nicht rückzahlbar | mit der polizei | vertrag* mit strom* | nicht länger warten | nicht verpassen`,
  },
  common: `der die das und ist mit wohnung zimmer küche bad miete nicht ich sie wir eine einen ein für von im zu zum zur den dem kalt warm balkon keller auch bei nach vor euro kaution ab sofort möbliert ruhig hell nähe haus stadt garten wg suche biete
    bitte danke hallo guten tag ihnen ihre ihr mein meine bin habe haben kann können sind wird werden es auf aus an als oder wenn dass nur noch sehr gerne ohne über uns unser familie frei monatlich nebenkosten heizung vermiete schöne schönes helle
    du dir dich mir mich mein meiner dein deine deinen dann wann wo was wie hier da so schon kein keine wenn aber einfach leider heute morgen problem probleme adresse vielen schreiben melden suchen sehen gesehen könnte würde müssen muss soll alles noch wieder`,
};
