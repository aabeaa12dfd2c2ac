export const help = `npm run -s simulate -- FILE.json [MORE.json …]   plays aftercare scenarios on the real engine and database

npm run -s simulate -- --year 500 --seed 7           the first year of many invented tenancies, as figures

Time does not pass by itself: the clock jumps from one due instant to the next. Standard output is one JSON object (with
several files a list of them) and nothing else; differences from "expect" are also told on standard error.
Exit code 0: all is as expected; 1: differences, or a file that cannot be played; 2: not called like this.

A scenario
  name            text
  from            instant: the clock begins, the plans are activated
  until           instant: the clock ends (default: 14 days after the last event)
  place           AGS or name of a municipality, "05315000" or "Köln" (default)
  moveIn          date
  people          [{ id, born?, surveyConsent? = true, language? = "de", phone?, channel? = "sms"|"email"|"none",
                     preferredHour? = 10 }]      default: one adult "A"; the first is the contact; equal phone = shared
  visitConsent    of the household (default true)
  landlord        { surveyConsent? = true, visitConsent? = true, language? }   is called "L"
  worker, deputy  names of workers (default "W1", "W2")
  visit           { language?, gender? }  what the visitor must speak and be
  stayMonths, registeredBefore ("elsewhere_in_germany"|"newly_from_abroad")   for the registration date
  steps           [{ step, kind, subject, content, months?, days?, before, after, always? }]  beside the standard plan
  tenancies       [{ id, … }]  several of the above from "place" on, instead of one; events then name "tenancy"
  workers         [{ id, languages? = ["de"], gender?, areas? (beginnings of AGS), hours? = [8, 18] }]
  onCallRota      whether somebody is on call at any hour (default true)
  outages         [{ from, until, of? = "queue"|"all" }]   the queue is lost, or the worker is down as well
  events          [{ at, do, tenancy?, … }] in the order of their instants, see below
  expect          [{ in, where?, is?, count? }]: of the list "in", the rows whose fields equal "where" are "count" many
                  (default 1), and each has the fields "is"

Instants are 2027-02-15T09:00:00Z or, without a zone, local time of Germany: 2027-02-15T10:00. Dates are 2027-02-15.

Events
  answer           person, step?, answers { item: answer }, language?, clientId?, correction?, rentMonth? ("2027-04")
  draft            person, step?, answers, language?         single answers are kept before the survey is handed in
  open-link        person, step?, language?                  what the link shows; changes nothing
  ask-for-call     person, step?, when: "today"|"this_week"  the form of a link that has run out
  assisted-answer  person, step?, mode: "phone"|"visit"|"paper", answers, canSpeakFreely, withInterpreter?
  bounce           person, step?                             the last message to the person could not be delivered, for good
  consent          person, purpose?: "survey"|"visit", given, choice?: "stop"|"erase"
  language         person, language
  move-in-changed  moveIn
  pause            until?          resume
  end              on, reason: moved_on, tenant_gave_notice, landlord_gave_notice, fixed_term_over, protective_move,
                   left_germany, lost_contact, death, other
  split            person, safePhone?
  offer-visit      step, startsAt, worker?      confirm-visit  step
  visit-report     step, outcome: "done"|"no_show"|"refused", concerns?, note?, clientId?, visitedAt?
  visit-form       step, baseVersion, fields, clientId?, writtenAt?, skewMs?, worker?
  absence          worker, from, until (dates, both included)
  concern          person, category + severity, or text + language?
  acknowledge      person?, category?, worker?  close  person?, category?, outcome, note, worker?
  permit           person, permit: "section-24"|"other"|"unknown", printedUntil?, covered?: "yes"|"no"|"unknown"
  benefit-end      person, on                   duty-done  duty, person?
  scan             nothing but one more look for what is due

Lists of the result: tenancies, plans, occurrences (each with "why": what happened to it by which rule), appointments,
attempts, messages, tasks, escalations, pages (rungs of the ladder), duties (one row a reminder), calendar, consents,
answers, reports, forms, events (with "status" as of HTTP, and "code" of a refusal), rates (response rates).
The fields of each list stand in apps/cli/src/simulate/outcome.ts; "expect" says so when it asks for one that is not there.
Words of a file that play no part are told as "ignored"; comment, description, note, rule, source and why may stand anywhere.
Rows name people as the scenario does; "household", "flat", "L" (landlord), "LEAD" and "ON_CALL" are always there.

Items and answers are those of the surveys (libs/aftercare/src/surveys/items.ts), for example safe_at_home: "no",
rent_paid: "no", who5_1 … who5_5: 0–5, call_me: "today", free_text: "…", landlord_rent_received: "no".
Ready-made: apps/cli/src/simulate/scenarios/d01.json to d24.json.`;
