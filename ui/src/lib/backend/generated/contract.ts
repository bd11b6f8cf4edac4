// Generated from the engine's registry of operations by its own test; do not edit.

/**
 * What of a proposal is accepted.
 */
export type AcceptCall = { 
/**
 * The proposal that was looked at; none for the one that was stored last.
 */
id: string | null, 
/**
 * Numbers of its groups; none for all.
 */
groups: Array<number> | null, };

/**
 * An activity's share of the week, in minutes.
 */
export type ActivityJson = { 
/**
 * Unique within the problem.
 */
id: string, 
/**
 * Minutes to be placed.
 */
minutes: number, 
/**
 * Shortest session.
 */
min: number, 
/**
 * Liked session length.
 */
prefer: number, 
/**
 * Longest session.
 */
max: number, };

/**
 * Progress of one activity.
 */
export type ActivityProgress = { 
/**
 * Its id.
 */
id: string, 
/**
 * Minutes that the plan counts for it.
 */
minutes: number, 
/**
 * Minutes done.
 */
doneMinutes: number, 
/**
 * Minutes planned ahead.
 */
plannedMinutes: number, 
/**
 * Items with their absolute links, in the report's order.
 */
items: Array<SessionItem>, 
/**
 * The items' keys, for changes.
 */
itemKeys: Array<string>, 
/**
 * Whether the learner knows it already.
 */
known: boolean, 
/**
 * Whether the essentials can do without it, by the learner's word.
 */
optional: boolean, 
/**
 * Whether the learner changed it.
 */
edited: boolean, 
/**
 * Whether the learner added it.
 */
own: boolean, };

/**
 * Another place for a session.
 */
export type AlternativeView = { 
/**
 * Wall clock.
 */
start: string, 
/**
 * Wall clock.
 */
end: string, 
/**
 * How much more it costs than the session's own place, in the week problem's units; none where that place is one
 * that the planner would not take. For programs; people read the sentence.
 */
cost: number | null, 
/**
 * The rules that make it worse; none where it is as good.
 */
price: Array<RuleView>, 
/**
 * What makes it worse, in one sentence.
 */
sentence: string, };

/**
 * Whether an event is attended.
 */
export type AttendCall = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * Which.
 */
position: number, 
/**
 * From now on, or no longer.
 */
attend: boolean, };

/**
 * Something that waits for the learner.
 */
export type Attention = { 
/**
 * "clash", "check-in", "review", "unconfirmed", "pool", "away".
 */
kind: string, 
/**
 * In one sentence.
 */
sentence: string, 
/**
 * The date that it is about.
 */
date: string | null, };

/**
 * One window of one weekday.
 */
export type AvailabilityWindow = { 
/**
 * "monday" to "sunday".
 */
weekday: string, 
/**
 * Minute of the day, 0 to 1439.
 */
start: number, 
/**
 * Minute of the day, 1 to 1440.
 */
end: number, 
/**
 * Whether these are hours the learner likes.
 */
preferred: boolean, };

/**
 * Taken time, an event, or reserve on a day's line.
 */
export type BlockView = { 
/**
 * "busy", "event" or "reserve".
 */
kind: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Wall clock.
 */
start: string, 
/**
 * Wall clock.
 */
end: string, };

/**
 * A path that ships with Waymark.
 */
export type BundledPath = { 
/**
 * What `PathSource::Bundled` takes.
 */
name: string, 
/**
 * Its title.
 */
title: string, 
/**
 * One sentence about it.
 */
description: string, };

/**
 * A calendar file in the store.
 */
export type BusySource = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its file's name.
 */
name: string, 
/**
 * How many events it holds.
 */
events: number, };

/**
 * What a change did.
 */
export type Changed = { 
/**
 * The store's count of changes afterwards.
 */
revision: number, 
/**
 * What was done, in words, for the undo toast.
 */
sentence: string, };

/**
 * The learner's daily check-in.
 */
export type CheckInInput = { 
/**
 * The study day.
 */
date: string, 
/**
 * What became of each session; those not named stay as they are.
 */
answers: Array<SessionAnswer>, 
/**
 * 1 to 5.
 */
energy: number | null, 
/**
 * One line.
 */
note: string | null, };

/**
 * The daily check-in's screen.
 */
export type CheckInView = { 
/**
 * The study day that it is about.
 */
date: string, 
/**
 * That day's sessions, and earlier ones that wait for an answer.
 */
sessions: Array<SessionView>, 
/**
 * Whether it was answered.
 */
answered: boolean, 
/**
 * 1 to 5.
 */
energy: number | null, 
/**
 * One line.
 */
note: string | null, 
/**
 * The next day's sessions.
 */
tomorrow: Array<SessionView>, };

/**
 * A day without a place.
 */
export type ClosedView = { 
/**
 * The date.
 */
date: string, 
/**
 * Which rule closes it.
 */
rule: string, 
/**
 * In one sentence.
 */
sentence: string, };

/**
 * A thing that author and learner have changed differently. The learner's word stands unless the author's is taken.
 */
export type ConflictView = { 
/**
 * Names it.
 */
id: string, 
/**
 * The thing's key.
 */
key: string, 
/**
 * What it is called in the learner's copy.
 */
title: string, 
/**
 * Position of its unit, from 1.
 */
unit: number, 
/**
 * What happened, in one sentence.
 */
sentence: string, 
/**
 * What it is when the learner's word stands.
 */
yours: string, 
/**
 * What it is when the author's is taken.
 */
theirs: string, 
/**
 * Whether the author's is taken.
 */
taken: boolean, };

/**
 * One criterion.
 */
export type CriterionView = { 
/**
 * Position in the milestone, from 0.
 */
position: number, 
/**
 * Its words.
 */
text: string, 
/**
 * Whether it is ticked.
 */
ticked: boolean, 
/**
 * The learner's note or link that shows it.
 */
note: string | null, };

/**
 * A date, or today.
 */
export type DateCall = { 
/**
 * The date; none for today.
 */
date: string | null, };

/**
 * One day.
 */
export type DayJson = { 
/**
 * Its date.
 */
date: string, 
/**
 * Load that stands already, in minutes.
 */
fixed_minutes: number, 
/**
 * When study is allowed.
 */
windows: Array<WindowJson>, };

/**
 * A day without study.
 */
export type DayOffView = { 
/**
 * Its date.
 */
day: string, 
/**
 * The learner's word for it; empty where there is none.
 */
note: string, };

/**
 * One day of a review.
 */
export type DayTotal = { 
/**
 * The date.
 */
date: string, 
/**
 * Minutes planned.
 */
plannedMinutes: number, 
/**
 * Minutes done.
 */
doneMinutes: number, };

/**
 * A window of one date.
 */
export type DayWindow = { 
/**
 * The date.
 */
date: string, 
/**
 * Minute of the day.
 */
start: number, 
/**
 * Minute of the day.
 */
end: number, 
/**
 * Whether these are hours the learner likes.
 */
preferred: boolean, };

/**
 * Takes days off, or gives them back.
 */
export type DaysOffCall = { 
/**
 * The first date.
 */
from: string, 
/**
 * The last date, included; none for one day.
 */
through: string | null, 
/**
 * A word for them, such as "Travel".
 */
note: string | null, 
/**
 * True takes them off, false gives them back.
 */
off: boolean, };

/**
 * An arrow of a flowchart, by positions of boxes.
 */
export type DiagramArrow = { 
/**
 * Where it begins.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * What is written on it.
 */
words: string | null, 
/**
 * Whether it has a head.
 */
head: boolean, 
/**
 * Whether it is dotted.
 */
dotted: boolean, };

/**
 * A box of a flowchart.
 */
export type DiagramBox = { 
/**
 * Its words, line by line.
 */
lines: Array<string>, 
/**
 * "square", "round", "diamond".
 */
outline: string, };

/**
 * A frame of a flowchart.
 */
export type DiagramFrame = { 
/**
 * What is written on it.
 */
title: string, 
/**
 * Its boxes, by position.
 */
boxes: Array<number>, };

/**
 * A flowchart.
 */
export type DiagramView = { 
/**
 * Whether it runs across; else down.
 */
across: boolean, 
/**
 * Whether it runs against the usual sense.
 */
reversed: boolean, 
/**
 * Its boxes.
 */
boxes: Array<DiagramBox>, 
/**
 * Its arrows.
 */
arrows: Array<DiagramArrow>, 
/**
 * Frames around boxes.
 */
frames: Array<DiagramFrame>, };

/**
 * A thing that the author changed.
 */
export type DifferenceView = { 
/**
 * "path", "unit", "activity", "item", "milestone", "criterion", "event", "first-step", "quiz", "shelf".
 */
what: string, 
/**
 * The same as a word for people.
 */
whatName: string, 
/**
 * Its key in the learner's copy, where it has one.
 */
key: string | null, 
/**
 * Position of its unit in the new version, from 1.
 */
unit: number | null, 
/**
 * The label of that unit.
 */
unitLabel: string | null, 
/**
 * The title of its milestone, for a criterion.
 */
milestone: string | null, 
/**
 * "added", "removed", "changed", "moved".
 */
turn: string, 
/**
 * What it is called; what is gone, as it was.
 */
title: string, 
/**
 * Its line in the new document, or in the old one where it is gone; none where it has none of its own.
 */
line: number | null, 
/**
 * The sides that differ.
 */
sides: Array<SideView>, 
/**
 * Why it stays although the author removed it.
 */
kept: string | null, };

/**
 * A repair of the text's encoding.
 */
export type EncodingRepaired = { 
/**
 * The charset that the text had wrongly been read as.
 */
readAs: string, 
/**
 * How many lines were changed.
 */
lines: number, };

/**
 * How the sessions that have passed ended.
 */
export type EndedView = { 
/**
 * Done in full.
 */
done: number, 
/**
 * Done in part.
 */
partly: number, 
/**
 * Not done.
 */
skipped: number, 
/**
 * Nobody has said.
 */
unconfirmed: number, 
/**
 * The same as a sentence.
 */
sentence: string, };

/**
 * The learner's word on one occurrence.
 */
export type EventAnswer = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * Which event.
 */
position: number, 
/**
 * Which occurrence: its date in the author's zone.
 */
day: string, 
/**
 * "skipped", "attended", "missed", or "open" to take it back.
 */
answer: string, };

/**
 * What the learner keeps beside an event.
 */
export type EventNoteCall = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * Which event.
 */
position: number, 
/**
 * Questions to bring.
 */
questions: Array<string>, 
/**
 * Where it is joined.
 */
link: string | null, };

/**
 * One community event of a path, in the learner's time.
 */
export type EventOffer = { 
/**
 * Position in the report's `events`, from 0.
 */
position: number, 
/**
 * Its title.
 */
title: string, 
/**
 * As the author wrote it: "Tuesday 18:00 PST".
 */
written: string, 
/**
 * In the learner's zone: "Wednesday 03:00".
 */
local: string, 
/**
 * Its length in minutes (60 where the path does not say).
 */
minutes: number, 
/**
 * Whether Attend is preset: not at night.
 */
attend: boolean, 
/**
 * Both readings where the zone is ambiguous; empty otherwise.
 */
readings: Array<EventReading>, };

/**
 * One reading of an ambiguous zone.
 */
export type EventReading = { 
/**
 * As the author wrote it.
 */
written: string, 
/**
 * IANA name or fixed offset.
 */
meant: string, 
/**
 * One sentence: "Pacific wall time, Wednesday 03:00 for you all year".
 */
sentence: string, };

/**
 * One occurrence of an event.
 */
export type EventTime = { 
/**
 * Its date in the author's zone, by which it is named.
 */
day: string, 
/**
 * Wall clock.
 */
start: string, 
/**
 * Wall clock.
 */
end: string, 
/**
 * "ahead", "waits", "skipped", "attended", "missed".
 */
state: string, 
/**
 * Whether it is time to prepare it: today's or tomorrow's.
 */
prepare: boolean, };

/**
 * A community event.
 */
export type EventView = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * Position among the path's events, from 0.
 */
position: number, 
/**
 * Its title.
 */
title: string, 
/**
 * As the author wrote it: "Tuesday 18:00 PST".
 */
written: string, 
/**
 * In the learner's zone: "Wednesday 03:00".
 */
local: string, 
/**
 * Its length in minutes.
 */
minutes: number, 
/**
 * Whether the learner attends.
 */
attending: boolean, 
/**
 * Whether it is at night for the learner.
 */
atNight: boolean, 
/**
 * Both readings where the zone is ambiguous; empty otherwise.
 */
readings: Array<EventReading>, 
/**
 * The reading in force, where there are two.
 */
meant: string | null, 
/**
 * The learner's questions to bring.
 */
questions: Array<string>, 
/**
 * Where it is joined: the learner's own link, else the author's.
 */
link: string | null, 
/**
 * The learner's own link alone.
 */
ownLink: string | null, 
/**
 * Where it is attended: what waits for a word or was answered in the last week, and the next ones.
 */
times: Array<EventTime>, };

/**
 * Where a calendar file is to be written.
 */
export type ExportCall = { 
/**
 * Its place on disk.
 */
file: string, 
/**
 * Whether a file there that Waymark did not write may be replaced: the learner was asked already.
 */
force: boolean, };

/**
 * A calendar file that was written.
 */
export type Exported = { 
/**
 * Its place on disk.
 */
file: string, 
/**
 * How many sessions it holds.
 */
sessions: number, };

/**
 * More minutes for the session that is on.
 */
export type ExtendCall = { 
/**
 * Which session.
 */
sessionId: string, 
/**
 * How many more.
 */
minutes: number, };

/**
 * A file of the learner's.
 */
export type FileCall = { 
/**
 * Its place on disk.
 */
file: string, };

/**
 * The end of the session that is on.
 */
export type FinishCall = { 
/**
 * Which session.
 */
sessionId: string, 
/**
 * Whether all of its work is done, in whatever time; otherwise the minutes studied count.
 */
whole: boolean, 
/**
 * Where the learner stopped.
 */
stopped: string | null, 
/**
 * The next tiny step.
 */
step: string | null, };

/**
 * The finish as the learner's own weeks make it.
 */
export type FinishRange = { 
/**
 * By this date with an even chance (50 %); none where that is more than four years away.
 */
even: string | null, 
/**
 * By this date with a chance of 85 %; none where that is more than four years away.
 */
sure: string | null, 
/**
 * When the plan finishes.
 */
plan: string, 
/**
 * From how many weeks that have passed.
 */
weeks: number, 
/**
 * The same as a sentence.
 */
sentence: string, };

/**
 * A step of the checklist before the first unit.
 */
export type FirstStep = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * Position in the path's list, from 0.
 */
position: number, 
/**
 * Its words.
 */
text: string, 
/**
 * Whether it is ticked.
 */
done: boolean, };

/**
 * Ticks or unticks a first step.
 */
export type FirstStepCall = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * Position in the path's list, from 0.
 */
position: number, 
/**
 * Ticked or not.
 */
done: boolean, };

/**
 * The session that is on. Moments are seconds since 1970 in UTC: a display counts from them and keeps none of its own.
 */
export type FocusView = { 
/**
 * Which session.
 */
session: SessionView, 
/**
 * "focus", "break", "paused", "full".
 */
phase: string, 
/**
 * What it is time for and until when, in one sentence.
 */
sentence: string, 
/**
 * The moment that this was true.
 */
now: number, 
/**
 * Seconds studied by then, breaks and pauses not counted.
 */
studiedSeconds: number, 
/**
 * Since when the phase is on.
 */
since: number, 
/**
 * Until when; none while paused, and once the block is full.
 */
until: number | null, 
/**
 * When the block is full without another pause, wall clock; none while paused.
 */
fullAt: string | null, 
/**
 * Minutes by which it can be extended before the next session.
 */
roomMinutes: number, 
/**
 * Study and break: "50/10".
 */
rhythm: string, };

/**
 * When the plan finishes.
 */
export type ForecastView = { 
/**
 * The date of the last session; none where nothing is planned.
 */
finish: string | null, 
/**
 * When everything is studied, as the learner's own weeks make it; none before a week of the plan has passed.
 */
range: FinishRange | null, 
/**
 * The forecast as a sentence.
 */
sentence: string, };

/**
 * How much time the learner has.
 */
export type FragmentCall = { 
/**
 * Minutes.
 */
minutes: number, };

/**
 * What fits now.
 */
export type FragmentView = { 
/**
 * The planned session that it is, where one is on or about to begin: starting it is starting that one.
 */
sessionId: string | null, 
/**
 * Whose.
 */
pathId: string, 
/**
 * Which activity.
 */
activityId: string, 
/**
 * The activity's title.
 */
activity: string, 
/**
 * Label of its unit.
 */
unitLabel: string, 
/**
 * The activity's kind.
 */
kind: string, 
/**
 * Wall clock.
 */
start: string, 
/**
 * Wall clock.
 */
end: string, 
/**
 * How long it takes, at most what was asked for.
 */
minutes: number, 
/**
 * What it is for.
 */
items: Array<SessionItem>, 
/**
 * "session", "finishes", "items", "part" or "beginning".
 */
fit: string, 
/**
 * What it is, in one sentence.
 */
sentence: string, };

/**
 * Two unit numbers or scores.
 */
export type FromTo = { 
/**
 * The first.
 */
from: number, 
/**
 * The last.
 */
to: number, };

/**
 * One operation of the history.
 */
export type HistoryEntry = { 
/**
 * Its id.
 */
id: string, 
/**
 * What was done, in words.
 */
sentence: string, 
/**
 * When, wall clock.
 */
at: string, 
/**
 * Whether it was taken back.
 */
undone: boolean, };

/**
 * Something by its id.
 */
export type IdCall = { 
/**
 * Its id.
 */
id: string, };

/**
 * A week of the plan.
 */
export type InsightWeek = { 
/**
 * Its first date.
 */
start: string, 
/**
 * Whether its review was completed.
 */
completed: boolean, 
/**
 * Its seven days.
 */
days: Array<DayTotal>, 
/**
 * Minutes planned.
 */
plannedMinutes: number, 
/**
 * Minutes done.
 */
doneMinutes: number, 
/**
 * Whether it is on target.
 */
onTarget: boolean, 
/**
 * Whether it has passed.
 */
over: boolean, 
/**
 * Days that the learner took off.
 */
daysOff: number, };

/**
 * The screen of insights.
 */
export type InsightsView = { 
/**
 * Whether nothing has been studied and nothing has passed yet.
 */
empty: boolean, 
/**
 * The weeks of the plan up to the present one, the first first; at most half a year.
 */
weeks: Array<InsightWeek>, 
/**
 * What they held, in one sentence.
 */
weeksSentence: string, 
/**
 * Below this many minutes a week does not count as on target.
 */
leastMinutes: number, 
/**
 * Weeks on target in a row; none where the learner wants none counted.
 */
streak: StreakView | null, 
/**
 * Pace by kind of work, of those of which something is finished.
 */
pace: Array<PaceView>, 
/**
 * When the plan finishes.
 */
forecast: ForecastView, 
/**
 * Minutes studied by weekday, in the order of the learner's week.
 */
weekdays: Array<WeekdayTotal>, 
/**
 * Minutes studied by hour of the day, 24 of them.
 */
hours: Array<number>, 
/**
 * When most of it happens, in one sentence.
 */
hoursSentence: string, 
/**
 * How the sessions that have passed ended.
 */
sessions: EndedView, };

/**
 * One kind of activity in a review.
 */
export type KindTotal = { 
/**
 * "case-study".
 */
kind: string, 
/**
 * Minutes planned.
 */
plannedMinutes: number, 
/**
 * Minutes done.
 */
doneMinutes: number, };

/**
 * Where the work of an activity was left.
 */
export type LeftOffView = { 
/**
 * Where the learner stopped.
 */
stopped: string | null, 
/**
 * The next tiny step.
 */
step: string | null, 
/**
 * The study day on which it was said.
 */
date: string, };

/**
 * Whether a day is locked.
 */
export type LockCall = { 
/**
 * The date.
 */
date: string, 
/**
 * True to lock it, false to open it.
 */
locked: boolean, };

/**
 * A milestone in a what-if.
 */
export type MilestoneShift = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its date in the plan in force, or by the author's weeks where there is none.
 */
before: string | null, 
/**
 * Its date then; none where its work has no place.
 */
after: string | null, 
/**
 * Calendar weeks by which it comes later; negative for earlier, zero for kept or unknown.
 */
weeks: number, };

/**
 * A milestone.
 */
export type MilestoneView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whose.
 */
pathId: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Label of its unit.
 */
unitLabel: string, 
/**
 * When it is due; none where its work is not planned.
 */
due: string | null, 
/**
 * "open" or "passed".
 */
status: string, 
/**
 * What must be shown.
 */
criteria: Array<CriterionView>, };

/**
 * A session that would move.
 */
export type Move = { 
/**
 * As it stands.
 */
from: SessionView, 
/**
 * In its new place.
 */
to: SessionView, };

/**
 * Where a session goes.
 */
export type MoveCall = { 
/**
 * Which session.
 */
sessionId: string, 
/**
 * Wall clock: "2026-12-03T19:00".
 */
start: string, 
/**
 * A new length in minutes; none to keep its own.
 */
minutes: number | null, };

/**
 * A session was moved.
 */
export type MovedView = { 
/**
 * The store's count of changes afterwards.
 */
revision: number, 
/**
 * What was done, in words, for the undo toast.
 */
sentence: string, 
/**
 * Rules that it breaks there, which are the learner's to break.
 */
notes: Array<string>, };

/**
 * A block of a note.
 */
export type NoteBlock = { "kind": "heading", 
/**
 * 1 to 6.
 */
level: number, 
/**
 * Its words.
 */
words: Array<NoteWords>, } | { "kind": "paragraph", 
/**
 * Its words.
 */
words: Array<NoteWords>, } | { "kind": "list", 
/**
 * Its entries.
 */
items: Array<NoteItem>, } | { "kind": "quote", 
/**
 * What it holds.
 */
blocks: Array<NoteBlock>, } | { "kind": "code", 
/**
 * Its language; empty where none is named.
 */
language: string, 
/**
 * The text.
 */
text: string, } | { "kind": "diagram", 
/**
 * The diagram.
 */
diagram: DiagramView, 
/**
 * As the author wrote it.
 */
text: string, } | { "kind": "table", 
/**
 * Its head, cell by cell.
 */
head: Array<Array<NoteWords>>, 
/**
 * Its rows, cell by cell.
 */
rows: Array<Array<Array<NoteWords>>>, };

/**
 * An entry of a list.
 */
export type NoteItem = { 
/**
 * Its number in a numbered list.
 */
number: number | null, 
/**
 * Whether its box is ticked, where it has one.
 */
ticked: boolean | null, 
/**
 * What it holds.
 */
blocks: Array<NoteBlock>, };

/**
 * One note of a path.
 */
export type NoteView = { 
/**
 * Position (from 1) of the unit whose note it is; none for the path's own.
 */
unit: number | null, 
/**
 * Its first line.
 */
line: number, 
/**
 * What it says.
 */
block: NoteBlock, };

/**
 * Words of one look.
 */
export type NoteWords = { "kind": "text", 
/**
 * The words.
 */
text: string, } | { "kind": "code", 
/**
 * The code.
 */
text: string, } | { "kind": "strong", 
/**
 * The words.
 */
words: Array<NoteWords>, } | { "kind": "emphasis", 
/**
 * The words.
 */
words: Array<NoteWords>, } | { "kind": "struck", 
/**
 * The words.
 */
words: Array<NoteWords>, } | { "kind": "link", 
/**
 * The words.
 */
words: Array<NoteWords>, 
/**
 * http, https or mailto.
 */
address: string, } | { "kind": "picture", 
/**
 * What is on it.
 */
text: string, 
/**
 * Where it can be looked at.
 */
address: string | null, 
/**
 * Where it lies beside the document, as written, where there is no address.
 */
beside: string | null, } | { "kind": "break" };

/**
 * What onboarding starts from: the learner's machine and the product's defaults.
 */
export type OnboardingDefaults = { 
/**
 * Paths that ship with Waymark.
 */
bundled: Array<BundledPath>, 
/**
 * The input that the form starts with.
 */
input: PlanInput, 
/**
 * "monday", "sunday" or "saturday".
 */
weekStart: string, 
/**
 * Every IANA zone name.
 */
zones: Array<string>, };

/**
 * Where everything stands: asked at start and after every change.
 */
export type Overview = { 
/**
 * Counts changes of the store; another number means another process wrote.
 */
revision: number, 
/**
 * The wall clock in the plan's zone.
 */
now: string, 
/**
 * The study day (it turns at 04:00).
 */
today: string, 
/**
 * The plan's zone.
 */
zone: string, 
/**
 * How sentences are said, and dates and times written.
 */
speech: SpeechView, 
/**
 * "monday", "sunday" or "saturday".
 */
weekStart: string, 
/**
 * Whether a path has been accepted.
 */
hasPlan: boolean, 
/**
 * Paths in the store.
 */
paths: Array<PathSummary>, 
/**
 * Whether single keys mean actions in the window.
 */
singleKeys: boolean, 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What waits for the learner.
 */
attention: Array<Attention>, 
/**
 * Where the store lies.
 */
dataFolder: string, 
/**
 * What keeps reminders from arriving, in one sentence; none when they arrive.
 */
remindersProblem: string | null, };

/**
 * The pace of a kind of work.
 */
export type PaceView = { 
/**
 * "case-study".
 */
kind: string, 
/**
 * Minutes estimated for what is finished and was timed.
 */
estimatedMinutes: number, 
/**
 * Minutes that it took.
 */
actualMinutes: number, 
/**
 * The second over the first; none where there is not enough yet.
 */
percent: number | null, 
/**
 * The same as a sentence.
 */
sentence: string, };

/**
 * What surrounds the plan.
 */
export type PathAbout = { 
/**
 * The question that the path answers.
 */
question: string | null, 
/**
 * For whom it is.
 */
audience: string | null, 
/**
 * Where it leads.
 */
endGoal: string | null, 
/**
 * What one should know already.
 */
prerequisites: Array<string>, 
/**
 * What one will be able to do.
 */
outcomes: Array<string>, 
/**
 * A checklist before the first unit.
 */
firstSteps: Array<string>, 
/**
 * Advice on the way.
 */
tips: Array<string>, 
/**
 * Ways of learning with others.
 */
peers: Array<string>, 
/**
 * Where the community meets.
 */
channel: string | null, };

/**
 * A block of work.
 */
export type PathActivity = { 
/**
 * Its line.
 */
line: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Its kind: "reading", "case-study" and so on.
 */
kind: string, 
/**
 * The author's estimate.
 */
minutes: Range | null, 
/**
 * The line that introduces its list.
 */
intro?: string, 
/**
 * Its resources and topics.
 */
items: Array<PathItem>, };

/**
 * A path by its id, or the first one.
 */
export type PathCall = { 
/**
 * Its id; none for the first path.
 */
id: string | null, };

/**
 * A file as Waymark reads it.
 */
export type PathCheck = { 
/**
 * The file's name.
 */
name: string, 
/**
 * What was read, with the remarks on it.
 */
report: PathReport, 
/**
 * The text's lines, its encoding repaired.
 */
lines: Array<string>, 
/**
 * Where the file holds several plans beside each other: each of them, also while one is read alone.
 */
plans: Array<PlanChoice>, 
/**
 * Where the file has no plan: what it lists could be laid out evenly. Stays while it is.
 */
spread: SpreadOffer | null, 
/**
 * An accepted path that it looks like a new version of.
 */
versionOf: VersionOf | null, };

/**
 * A part of the reference shelf.
 */
export type PathCollection = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its line.
 */
line: number, 
/**
 * "law", "pillar", "tier", "case-study".
 */
kind: string, 
/**
 * The units that it belongs to, where stated.
 */
units: FromTo | null, 
/**
 * What stands on it.
 */
entries: Array<PathEntry>, };

/**
 * One statement of a milestone.
 */
export type PathCriterion = { 
/**
 * Its line.
 */
line: number, 
/**
 * Its words.
 */
text: string, };

/**
 * One remark on one place.
 */
export type PathDiagnostic = { 
/**
 * Stable code.
 */
code: string, 
/**
 * "hint", "warning", "error".
 */
severity: string, 
/**
 * Its line.
 */
line: number, 
/**
 * Its column in characters, from 1.
 */
column: number, 
/**
 * What is so.
 */
message: string, 
/**
 * What can be done.
 */
help: string | null, };

/**
 * A change. Keys name activities (by id) and items (`id#3`).
 */
export type PathEdit = { "kind": "rename", 
/**
 * Which.
 */
key: string, 
/**
 * Its new name.
 */
title: string, } | { "kind": "estimate", 
/**
 * Which activity.
 */
key: string, 
/**
 * Minutes in all, those done included.
 */
minutes: number, } | { "kind": "mark", 
/**
 * Which activity.
 */
key: string, 
/**
 * "known" or "optional".
 */
mark: string, 
/**
 * Or that it is not.
 */
on: boolean, } | { "kind": "move", 
/**
 * Which.
 */
key: string, 
/**
 * By how many places; negative for up.
 */
by: number, } | { "kind": "add", 
/**
 * `unit:2` (a position from 1), or the activity's id.
 */
holder: string, 
/**
 * Its name.
 */
title: string, 
/**
 * An activity's minutes; none for an hour.
 */
minutes: number | null, 
/**
 * An activity's kind of work; none for reading.
 */
work: string | null, 
/**
 * An item's link.
 */
link: string | null, } | { "kind": "remove", 
/**
 * Which.
 */
key: string, } | { "kind": "restore", 
/**
 * Which.
 */
key: string, };

/**
 * One change to a path.
 */
export type PathEditCall = { 
/**
 * Which path.
 */
pathId: string, 
/**
 * The change.
 */
edit: PathEdit, };

/**
 * One entry of a collection.
 */
export type PathEntry = { 
/**
 * The author's number.
 */
number: number | null, 
/**
 * Its words.
 */
text: string, 
/**
 * What is said about it.
 */
note: string | null, 
/**
 * Where its link leads, as written.
 */
target: string | null, };

/**
 * A community appointment.
 */
export type PathEvent = { 
/**
 * Its line.
 */
line: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * "monday" to "sunday", in the author's zone.
 */
days: Array<string>, 
/**
 * "19:00", in the author's zone.
 */
time: string | null, 
/**
 * The zone as written.
 */
zone: string | null, 
/**
 * How long it lasts, where stated.
 */
minutes?: number, 
/**
 * The path weeks that it is limited to, where stated.
 */
units?: FromTo, 
/**
 * Its one date, where stated: "2026-11-30".
 */
date?: string, };

/**
 * The promise at the top of the document.
 */
export type PathHeadline = { 
/**
 * Weeks in all.
 */
weeks: Range | null, 
/**
 * Minutes of each week.
 */
weeklyMinutes: Range | null, 
/**
 * Minutes in all, where the headline says them instead.
 */
totalMinutes?: Range, };

/**
 * A resource or topic.
 */
export type PathItem = { 
/**
 * Its line.
 */
line: number, 
/**
 * Its words.
 */
text: string, 
/**
 * What is said about it.
 */
note: string | null, 
/**
 * Where its link leads, as written.
 */
target: string | null, };

/**
 * Lines that became notes.
 */
export type PathKept = { 
/**
 * First line.
 */
from: number, 
/**
 * Last line.
 */
to: number, 
/**
 * Position (from 1) of the unit whose notes they are.
 */
unit: number | null, };

/**
 * A checkpoint.
 */
export type PathMilestone = { 
/**
 * The unit number at whose end it is due.
 */
unit: number | null, 
/**
 * Its line.
 */
line: number, 
/**
 * Its title.
 */
title: string, 
/**
 * What must be shown.
 */
criteria: Array<PathCriterion>, };

/**
 * A part above the units.
 */
export type PathPhase = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its line.
 */
line: number, 
/**
 * First unit number.
 */
from: number, 
/**
 * Last unit number.
 */
to: number, 
/**
 * What it is for.
 */
goal: string | null, };

/**
 * A self-assessment.
 */
export type PathQuiz = { 
/**
 * Its line.
 */
line: number, 
/**
 * What is rated.
 */
skills: Array<QuizSkill>, 
/**
 * What a total recommends.
 */
placements: Array<QuizPlacement>, };

/**
 * A path report.
 */
export type PathReport = { 
/**
 * "path-report/1".
 */
format: string, 
/**
 * The document's title.
 */
title: string, 
/**
 * Its line.
 */
titleLine: number | null, 
/**
 * What the author counts in: "week", "day", "module", "phase".
 */
unit: string, 
/**
 * How mis-decoded text was repaired; null where it was sound.
 */
encodingRepaired: EncodingRepaired | null, 
/**
 * The promise at the top.
 */
headline: PathHeadline, 
/**
 * Parts above the units.
 */
phases: Array<PathPhase>, 
/**
 * Path weeks, days or modules.
 */
units: Array<PathUnit>, 
/**
 * Checkpoints.
 */
milestones: Array<PathMilestone>, 
/**
 * Community appointments.
 */
events: Array<PathEvent>, 
/**
 * The self-assessment.
 */
quiz: PathQuiz | null, 
/**
 * The reference shelf.
 */
collections: Array<PathCollection>, 
/**
 * What surrounds the plan.
 */
about: PathAbout, 
/**
 * Line ranges that became notes.
 */
kept: Array<PathKept>, 
/**
 * Sums.
 */
totals: PathTotals, 
/**
 * Remarks in order of line.
 */
diagnostics: Array<PathDiagnostic>, };

/**
 * Where a path's text comes from.
 */
export type PathSource = { "kind": "bundled", 
/**
 * "microservices".
 */
name: string, } | { "kind": "file", 
/**
 * Its place on disk.
 */
path: string, 
/**
 * Of several plans beside each other, the one to read alone, from 1.
 */
plan?: number, 
/**
 * Over how many weeks what it lists is laid out evenly, where it has no plan.
 */
spread?: number, };

/**
 * A path in a list.
 */
export type PathSummary = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Minutes to be studied in all.
 */
minutes: number, 
/**
 * Of them done.
 */
doneMinutes: number, 
/**
 * Date of the last session.
 */
finish: string | null, 
/**
 * Its share of the week in percent; none for an equal part of what the others leave.
 */
sharePercent: number | null, };

/**
 * The text of an accepted path, its encoding repaired.
 */
export type PathText = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Its lines.
 */
lines: Array<string>, };

/**
 * Sums over the units.
 */
export type PathTotals = { 
/**
 * How many units.
 */
units: number, 
/**
 * How many activities.
 */
activities: number, 
/**
 * Their minutes; null where none says any.
 */
activityMinutes: Range | null, 
/**
 * The budgets' minutes; null where none is stated.
 */
statedMinutes: Range | null, 
/**
 * Links inside the units.
 */
links: number, };

/**
 * A path week, day or module.
 */
export type PathUnit = { 
/**
 * "Week 3-4".
 */
label: string, 
/**
 * First number.
 */
from: number, 
/**
 * Last number.
 */
to: number, 
/**
 * Its line.
 */
line: number, 
/**
 * Its title.
 */
title: string, 
/**
 * The author's budget.
 */
statedMinutes: Range | null, 
/**
 * Its blocks of work.
 */
activities: Array<PathActivity>, 
/**
 * Links inside it.
 */
linkCount: number, };

/**
 * The Path screen.
 */
export type PathView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Names the document's text: another one, another name.
 */
document: string, 
/**
 * The document as it reads today, with its diagnostics.
 */
report: PathReport, 
/**
 * Where the entries of the report's collections lead, in its order; none where an entry leads nowhere.
 */
shelfLinks: Array<Array<string | null>>, 
/**
 * What the learner has made of each unit, in the report's order.
 */
units: Array<UnitProgress>, 
/**
 * Milestones with their state.
 */
milestones: Array<MilestoneView>, 
/**
 * Community events in the learner's time.
 */
events: Array<EventOffer>, 
/**
 * The checklist before the first unit.
 */
firstSteps: Array<FirstStep>, 
/**
 * What the learner took away.
 */
removed: Array<RemovedView>, };

/**
 * Whether a session is pinned.
 */
export type PinCall = { 
/**
 * Which session.
 */
sessionId: string, 
/**
 * True to pin it, false to let it go.
 */
pinned: boolean, };

/**
 * Asks where the path's quiz puts the learner.
 */
export type PlacementCall = { 
/**
 * A path that is not accepted yet.
 */
source: PathSource | null, 
/**
 * An accepted path, where no source is given; none for the first.
 */
pathId: string | null, 
/**
 * Points for each skill, in the order of the quiz.
 */
points: Array<number>, };

/**
 * Where the quiz puts the learner.
 */
export type PlacementView = { 
/**
 * The sum of the points.
 */
score: number, 
/**
 * The least that the quiz can end at.
 */
least: number, 
/**
 * The most.
 */
most: number, 
/**
 * Score and start in one sentence.
 */
sentence: string, 
/**
 * The author's own advice; empty where there is none.
 */
advice: string, 
/**
 * Said where the author recommends nothing for this score.
 */
nearest: string | null, 
/**
 * Position (from 1) of the unit to begin with.
 */
startUnit: number, 
/**
 * What is skipped.
 */
skipped: Array<SkippedUnit>, 
/**
 * Its minutes.
 */
skippedMinutes: number, };

/**
 * A source and what onboarding was told.
 */
export type PlanCall = { 
/**
 * Where the path's text comes from.
 */
source: PathSource, 
/**
 * What onboarding was told.
 */
input: PlanInput, };

/**
 * One of several plans beside each other in a file.
 */
export type PlanChoice = { 
/**
 * What `PathSource::File` takes, from 1.
 */
plan: number, 
/**
 * The heading that it stands below.
 */
title: string | null, 
/**
 * Its first line.
 */
line: number, 
/**
 * How many units it has.
 */
units: number, 
/**
 * How many activities.
 */
activities: number, 
/**
 * Their minutes; none where nothing says any.
 */
activityMinutes: Range | null, 
/**
 * Its units' budgets; none where none is stated.
 */
statedMinutes: Range | null, };

/**
 * A whole plan.
 */
export type PlanDocument = { 
/**
 * "plan/1".
 */
format: string, 
/**
 * IANA zone.
 */
zone: string, 
/**
 * "keep-hours", "keep-dates" or "essentials".
 */
strategy: string, 
/**
 * First date of study.
 */
start: string, 
/**
 * Date of the last session; none where nothing is planned.
 */
finish: string | null, 
/**
 * Calendar weeks in order.
 */
weeks: Array<PlanWeek>, 
/**
 * Sessions in order.
 */
sessions: Array<PlanSession>, 
/**
 * Milestones with their dates.
 */
milestones: Array<PlanMilestone>, 
/**
 * Attended community events.
 */
events: Array<PlanEvent>, 
/**
 * What found no place.
 */
unplaced: Array<PlanUnplaced>, 
/**
 * Sums.
 */
totals: PlanTotals, };

/**
 * An attended community event.
 */
export type PlanEvent = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its first instant.
 */
start: string, 
/**
 * The instant at which it ends.
 */
end: string, };

/**
 * What onboarding asks, with everything else at its default.
 */
export type PlanInput = { 
/**
 * First date of study.
 */
start: string, 
/**
 * IANA zone in which availability is meant.
 */
zone: string, 
/**
 * Least, target and most study minutes per calendar week.
 */
leastMinutes: number, 
/**
 * What a week is planned to carry.
 */
targetMinutes: number, 
/**
 * What a week may carry when it must.
 */
mostMinutes: number, 
/**
 * When the learner is willing.
 */
availability: Array<AvailabilityWindow>, 
/**
 * "keep-hours", "keep-dates" or "essentials".
 */
strategy: string, 
/**
 * Position of the unit to start with, from 1; units before it count as known.
 */
startUnit: number, 
/**
 * Positions of units behind it that are skipped, too: all of their work counts as known.
 */
knownUnits: Array<number>, 
/**
 * Position of the last unit that is done already, asked where the start lies in the past; 0 for none done.
 */
doneThrough: number | null, 
/**
 * iCalendar files whose events are busy time.
 */
busyFiles: Array<string>, 
/**
 * Titles' positions in the report's `events` that the learner attends.
 */
attendedEvents: Array<number>, 
/**
 * How an ambiguous zone was meant: the author's word to an IANA name or "UTC-08:00".
 */
zoneReadings: Array<ZoneReading>, 
/**
 * The path's share of the week in percent, beside other paths; none for an equal part of what the others leave.
 */
sharePercent: number | null, };

/**
 * A milestone's date.
 */
export type PlanMilestone = { 
/**
 * Its title.
 */
title: string, 
/**
 * Position of its unit.
 */
unit: number, 
/**
 * Its date.
 */
due: string, };

/**
 * What accepting would bring.
 */
export type PlanPreview = { 
/**
 * The whole plan (plan/1).
 */
plan: PlanDocument, 
/**
 * The plan in one sentence: hours, weeks, finish.
 */
sentence: string, 
/**
 * The choices side by side.
 */
options: Array<StrategyOption>, 
/**
 * What should be heard before accepting.
 */
notes: Array<string>, 
/**
 * Community events in the learner's time.
 */
events: Array<EventOffer>, 
/**
 * The first week as the Week screen shows it.
 */
firstWeek: WeekView, };

/**
 * A session.
 */
export type PlanSession = { 
/**
 * Its id.
 */
id: string, 
/**
 * The path's id.
 */
path: string, 
/**
 * Position of its unit.
 */
unit: number, 
/**
 * The activity's id.
 */
activityId: string, 
/**
 * The activity's title.
 */
activity: string, 
/**
 * Words of the items that it is for.
 */
items: Array<string>, 
/**
 * Kind of the activity.
 */
kind: string, 
/**
 * Its first instant.
 */
start: string, 
/**
 * The instant at which it ends.
 */
end: string, 
/**
 * "planned", "running", "done", "partly", "skipped".
 */
status: string, 
/**
 * Whether it must not be moved.
 */
pinned: boolean, };

/**
 * Sums over a plan.
 */
export type PlanTotals = { 
/**
 * Minutes of all sessions.
 */
minutes: number, 
/**
 * How many sessions.
 */
sessions: number, 
/**
 * How many weeks with study.
 */
weeks: number, };

/**
 * Work without a place.
 */
export type PlanUnplaced = { 
/**
 * The activity's title.
 */
activity: string, 
/**
 * Minutes without a place.
 */
minutes: number, 
/**
 * Why.
 */
because: string, 
/**
 * What could be done.
 */
waysOut: Array<WayOut>, };

/**
 * A calendar week.
 */
export type PlanWeek = { 
/**
 * First date.
 */
start: string, 
/**
 * Minutes planned.
 */
plannedMinutes: number, 
/**
 * Minutes kept free.
 */
reserveMinutes: number, 
/**
 * Minutes in which study is possible.
 */
freeMinutes: number, 
/**
 * Positions of the units studied.
 */
units: Array<number>, };

/**
 * What a replan would change: a diff with a price.
 */
export type Proposal = { 
/**
 * Names its content: the same changes have the same id.
 */
id: string, 
/**
 * Why it was made, in one sentence.
 */
because: string, 
/**
 * Sessions that keep their place.
 */
kept: number, 
/**
 * The changes by groups; changes that need each other are one.
 */
groups: Array<ProposalGroup>, 
/**
 * Sessions that move.
 */
moved: Array<Move>, 
/**
 * Sessions that leave the plan.
 */
dropped: Array<SessionView>, 
/**
 * Sessions that would be new.
 */
added: Array<SessionView>, 
/**
 * Minutes of the reserve that it would use.
 */
reserveMinutes: number, 
/**
 * Milestones whose date changes, each in a sentence.
 */
milestones: Array<string>, 
/**
 * What should be heard with it: what finds no place, and why.
 */
notes: Array<string>, 
/**
 * Finish before and after.
 */
finishBefore: string | null, 
/**
 * Finish before and after.
 */
finishAfter: string | null, 
/**
 * The price in one sentence.
 */
sentence: string, };

/**
 * A proposal by its id.
 */
export type ProposalCall = { 
/**
 * The proposal that was looked at; none for the one that was stored last.
 */
id: string | null, };

/**
 * Changes that need each other: accepted or left together.
 */
export type ProposalGroup = { 
/**
 * Its number, from 1 in order of time.
 */
number: number, 
/**
 * What it is, in one sentence.
 */
sentence: string, 
/**
 * What stands in the way of its sessions, where something does.
 */
because: string | null, 
/**
 * Sessions that move.
 */
moved: Array<Move>, 
/**
 * Sessions that leave the plan.
 */
dropped: Array<SessionView>, 
/**
 * Sessions that would be new.
 */
added: Array<SessionView>, };

/**
 * What some of a proposal's groups cost.
 */
export type ProposalPrice = { 
/**
 * The price in one sentence.
 */
sentence: string, 
/**
 * Minutes of the reserve that they would use.
 */
reserveMinutes: number, 
/**
 * Milestones whose date changes, each in a sentence.
 */
milestones: Array<string>, 
/**
 * What should be heard with them; nothing where none is chosen.
 */
notes: Array<string>, 
/**
 * The finish once they are accepted.
 */
finishAfter: string | null, };

/**
 * The proposal that waits, if one does.
 */
export type ProposalState = { 
/**
 * The proposal; none where the plan stands.
 */
proposal: Proposal | null, 
/**
 * That the last one was withdrawn and why, where that is news.
 */
withdrawn: string | null, };

/**
 * A band of scores.
 */
export type QuizBand = { 
/**
 * "Beginner".
 */
label: string, 
/**
 * Lowest score.
 */
from: number, 
/**
 * Highest score.
 */
to: number, 
/**
 * How someone of that band describes themselves.
 */
text: string, };

/**
 * What a range of totals recommends.
 */
export type QuizPlacement = { 
/**
 * Lowest total.
 */
from: number, 
/**
 * Highest total.
 */
to: number, 
/**
 * The unit to start with.
 */
startUnit: number | null, 
/**
 * The author's advice.
 */
advice: string, };

/**
 * One rated skill.
 */
export type QuizSkill = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bands of scores.
 */
bands: Array<QuizBand>, };

/**
 * Least and most; an open most is null.
 */
export type Range = { 
/**
 * The smaller figure.
 */
min: number, 
/**
 * The larger one.
 */
max: number | null, };

/**
 * How an ambiguous zone is meant.
 */
export type ReadingCall = { 
/**
 * Whose.
 */
pathId: string, 
/**
 * As the author wrote it: "PST".
 */
written: string, 
/**
 * As a reading says.
 */
meant: string, };

/**
 * One thing that reminders need.
 */
export type ReminderCheck = { 
/**
 * Whether it is as it should be.
 */
ok: boolean, 
/**
 * What is so.
 */
sentence: string, 
/**
 * The next step where it is not.
 */
help: string | null, };

/**
 * Which reminders are listed. An end that is not given lies a week from today, or from the other end where that is
 * farther away.
 */
export type ReminderRange = { 
/**
 * First date ("2026-11-30"), in the plan's zone.
 */
from: string | null, 
/**
 * Last date.
 */
to: string | null, };

/**
 * Whether reminders can arrive, asked anew.
 */
export type ReminderState = { 
/**
 * Until when all reminders wait, wall clock; null where they do not.
 */
silentUntil: string | null, 
/**
 * The same as a sentence.
 */
silence: string | null, 
/**
 * What was looked at, the important first.
 */
checks: Array<ReminderCheck>, };

/**
 * A line of the ledger.
 */
export type ReminderView = { 
/**
 * Its stable key.
 */
key: string, 
/**
 * "session", "event", "check-in", "review".
 */
kind: string, 
/**
 * When it is or was due, wall clock.
 */
due: string, 
/**
 * Its title as shown.
 */
title: string, 
/**
 * Its text as shown.
 */
body: string, 
/**
 * "planned", "shown", "passed", "held", "withdrawn", "in-doubt".
 */
state: string, 
/**
 * When it was shown, wall clock.
 */
shown: string | null, 
/**
 * Why it is so, in one sentence: what it waits for, what kept it, what became of its occasion.
 */
why: string, };

/**
 * What the learner took away.
 */
export type RemovedView = { 
/**
 * Its key.
 */
key: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Position of its unit, from 1.
 */
unit: number, };

/**
 * A document's text.
 */
export type RepairedText = { 
/**
 * With its encoding repaired.
 */
text: string, };

/**
 * Whether a replan is only looked at.
 */
export type ReplanCall = { 
/**
 * True to look, false to accept.
 */
dryRun: boolean, };

/**
 * The learner's word on a week.
 */
export type ReviewInput = { 
/**
 * First date of the week.
 */
week: string, 
/**
 * The learner's words.
 */
note: string | null, };

/**
 * A review that was written.
 */
export type ReviewSaved = { 
/**
 * Its place on disk.
 */
file: string, 
/**
 * What was done, in words.
 */
sentence: string, };

/**
 * The weekly review.
 */
export type ReviewView = { 
/**
 * The week that it looks back on.
 */
week: WeekView, 
/**
 * Planned and done minutes by day.
 */
days: Array<DayTotal>, 
/**
 * Planned and done minutes by kind.
 */
kinds: Array<KindTotal>, 
/**
 * Sessions that wait for an answer.
 */
unconfirmed: Array<SessionView>, 
/**
 * Minutes back in the pool.
 */
poolMinutes: number, 
/**
 * What happened, in sentences.
 */
sentences: Array<string>, 
/**
 * The week ahead.
 */
nextWeek: WeekView, 
/**
 * Open milestones with their dates.
 */
milestones: Array<MilestoneView>, 
/**
 * When the plan finishes.
 */
finish: string | null, 
/**
 * When the learner's own weeks make it finish; none before one has passed.
 */
finishRange: FinishRange | null, 
/**
 * Whether it was completed.
 */
completed: boolean, 
/**
 * The learner's words on the week.
 */
note: string | null, 
/**
 * The weeks of the plan up to this one and the present, the first first: what was done, day by day.
 */
weeks: Array<ReviewWeek>, 
/**
 * One change that the weeks that have passed propose, in one sentence.
 */
suggestion: string | null, 
/**
 * The folder into which it is written, where one was chosen.
 */
folder: string | null, };

/**
 * A week in the strip of a review.
 */
export type ReviewWeek = { 
/**
 * Its first date.
 */
start: string, 
/**
 * Whether its review was completed.
 */
completed: boolean, 
/**
 * Its seven days.
 */
days: Array<DayTotal>, };

/**
 * A rule at work, in words.
 */
export type RuleView = { 
/**
 * Which rule, kebab-case and stable.
 */
rule: string, 
/**
 * What it says here.
 */
sentence: string, };

/**
 * Which week's review is written, and where to.
 */
export type SaveReviewCall = { 
/**
 * A date of the week; none for this week.
 */
week: string | null, 
/**
 * The folder; none for the one of the settings.
 */
folder: string | null, };

/**
 * What the learner says of a session.
 */
export type SessionAnswer = { 
/**
 * Which session.
 */
sessionId: string, 
/**
 * "done", "partly" or "skipped".
 */
answer: string, 
/**
 * Minutes studied, where partly.
 */
minutes: number | null, };

/**
 * A session by its id.
 */
export type SessionCall = { 
/**
 * Its id.
 */
sessionId: string, };

/**
 * An item of a session.
 */
export type SessionItem = { 
/**
 * Its words.
 */
text: string, 
/**
 * What the author says about it.
 */
note: string | null, 
/**
 * Absolute http, https or mailto address; none where it has no usable link.
 */
link: string | null, };

/**
 * A session of a plan, in minutes since the week's first instant.
 */
export type SessionJson = { 
/**
 * The activity's id.
 */
activity: string, 
/**
 * First minute.
 */
start: number, 
/**
 * Minute at which it ends.
 */
end: number, };

/**
 * A session as every screen shows it.
 */
export type SessionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Whose.
 */
pathId: string, 
/**
 * Which activity.
 */
activityId: string, 
/**
 * The activity's title.
 */
activity: string, 
/**
 * Label of its unit: "Week 3".
 */
unitLabel: string, 
/**
 * Position of its unit, from 1.
 */
unit: number, 
/**
 * The activity's kind: "case-study".
 */
kind: string, 
/**
 * Wall clock.
 */
start: string, 
/**
 * Wall clock.
 */
end: string, 
/**
 * Planned minutes.
 */
minutes: number, 
/**
 * Minutes done.
 */
doneMinutes: number, 
/**
 * "planned", "unconfirmed", "running", "done", "partly", "skipped".
 */
status: string, 
/**
 * Whether it must not be moved.
 */
pinned: boolean, 
/**
 * The items that it is for.
 */
items: Array<SessionItem>, 
/**
 * Where its activity was left, where it is the next one to go on with it.
 */
leftOff: LeftOffView | null, 
/**
 * Whole minutes that were counted, where it was started and waits for its answer.
 */
countedMinutes: number | null, };

/**
 * The learner's settings.
 */
export type SettingsView = { 
/**
 * The code of the language that Waymark speaks, "en" or "de"; none for the desktop's.
 */
language: string | null, 
/**
 * IANA zone of the plan.
 */
zone: string, 
/**
 * "monday", "sunday" or "saturday".
 */
weekStart: string, 
/**
 * Study minutes per calendar week.
 */
leastMinutes: number, 
/**
 * What a week is planned to carry.
 */
targetMinutes: number, 
/**
 * What a week may carry when it must.
 */
mostMinutes: number, 
/**
 * When the learner is willing.
 */
availability: Array<AvailabilityWindow>, 
/**
 * Most study in a day.
 */
dailyMaxMinutes: number, 
/**
 * Least break.
 */
breakMinutes: number, 
/**
 * Study and break inside a session: "25/5", "50/10" or "90/20".
 */
focusRhythm: string, 
/**
 * Minutes before a session at which the reminder comes.
 */
remindBeforeMinutes: number, 
/**
 * Whether a session that was not started is announced at its beginning too.
 */
remindAtStart: boolean, 
/**
 * Check-in where nothing is planned: minute of the day.
 */
checkInMinute: number, 
/**
 * Weekly review: minute of the day.
 */
reviewMinute: number, 
/**
 * The folder into which reviews are written as Markdown; none where none was chosen.
 */
reviewFolder: string | null, 
/**
 * Quiet hours begin: minute of the day.
 */
quietFrom: number, 
/**
 * Quiet hours end: minute of the day.
 */
quietTo: number, 
/**
 * Whether reminders are shown at all.
 */
reminders: boolean, 
/**
 * Whether the runner starts at login.
 */
startAtLogin: boolean, 
/**
 * Whether single keys mean actions in the window.
 */
singleKeys: boolean, 
/**
 * Whether weeks on target are counted in a row.
 */
streaks: boolean, 
/**
 * Calendar files whose events are busy time.
 */
busySources: Array<BusySource>, };

/**
 * How much of the week a path gets.
 */
export type ShareCall = { 
/**
 * Whose share.
 */
pathId: string, 
/**
 * In percent; none for an equal part of what the others leave.
 */
percent: number | null, };

/**
 * A side that differs.
 */
export type SideView = { 
/**
 * "title", "minutes", "link" …
 */
side: string, 
/**
 * The same as a word for people.
 */
name: string, 
/**
 * What it said; none where it said nothing.
 */
before: string | null, 
/**
 * What it says; none where it says nothing.
 */
now: string | null, };

/**
 * How long all reminders wait; nothing given ends that.
 */
export type SilenceCall = { 
/**
 * For so many minutes.
 */
minutes: number | null, 
/**
 * Until quiet hours end, or the day turns.
 */
tonight: boolean, };

/**
 * A unit before the start.
 */
export type SkippedUnit = { 
/**
 * Position, from 1.
 */
unit: number, 
/**
 * "Week 1".
 */
label: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Minutes that it asks.
 */
minutes: number, };

/**
 * A reminder to be put off.
 */
export type SnoozeCall = { 
/**
 * Its key, as the ledger lists it.
 */
key: string, 
/**
 * For how long; ten minutes where nothing is said.
 */
minutes: number | null, };

/**
 * How sentences are said, and dates and times written: the same in window, runner and command line.
 */
export type SpeechView = { 
/**
 * The language's code, "en" or "de".
 */
language: string, 
/**
 * The language with the desktop's territory where it names one, as BCP 47 has it: "de-AT".
 */
locale: string, 
/**
 * Whether times of day are written with "AM" and "PM".
 */
twelveHours: boolean, };

/**
 * What a file without a plan could be laid out as.
 */
export type SpreadOffer = { 
/**
 * How many things it lists.
 */
items: number, 
/**
 * Over how many weeks they are offered.
 */
weeks: number, 
/**
 * Over how many weeks they can be laid out at most.
 */
mostWeeks: number, };

/**
 * With which unit an accepted path begins.
 */
export type StartCall = { 
/**
 * Which path.
 */
pathId: string, 
/**
 * Position (from 1) of the first unit that is studied.
 */
startUnit: number, 
/**
 * Positions of units behind it that are skipped, too: all of their work counts as known.
 */
known: Array<number>, 
/**
 * Positions of units whose work counts as known and is studied again.
 */
putBack: Array<number>, };

/**
 * One honest way of closing the gap.
 */
export type StrategyOption = { 
/**
 * "keep-hours", "keep-dates" or "essentials".
 */
strategy: string, 
/**
 * Calendar weeks.
 */
weeks: number, 
/**
 * Date of the last session; in a what-if, which knows the week alone, that week's last date. None where nothing
 * can be placed.
 */
finish: string | null, 
/**
 * Study minutes in a usual week.
 */
weeklyMinutes: number, 
/**
 * Minutes left out or shortened.
 */
leftOutMinutes: number, 
/**
 * What is cut, stretched or put off.
 */
price: string, 
/**
 * How the milestones fare; none where the path has none.
 */
milestones: string | null, 
/**
 * Where it shortens each path week by its own share: what is kept of each.
 */
shares: Array<UnitShare>, 
/**
 * Name in a few words.
 */
title: string, 
/**
 * The choice in one sentence, with its price.
 */
sentence: string, };

/**
 * Weeks on target in a row.
 */
export type StreakView = { 
/**
 * Up to now.
 */
weeks: number, 
/**
 * The longest there was.
 */
longest: number, 
/**
 * The same as a sentence.
 */
sentence: string, };

/**
 * Ticks or unticks a criterion.
 */
export type TickInput = { 
/**
 * Which milestone.
 */
milestoneId: string, 
/**
 * Which criterion.
 */
position: number, 
/**
 * Ticked or not.
 */
ticked: boolean, 
/**
 * What shows it: a note or a link; wanted when ticking.
 */
note: string | null, };

/**
 * The Today screen.
 */
export type TodayView = { 
/**
 * The study day.
 */
date: string, 
/**
 * The wall clock.
 */
now: string, 
/**
 * The session that is on or comes next, today or later.
 */
next: SessionView | null, 
/**
 * Whether `next` is on now.
 */
nextIsNow: boolean, 
/**
 * The session that was started and is not ended, and how it stands.
 */
focus: FocusView | null, 
/**
 * Today's sessions in order.
 */
sessions: Array<SessionView>, 
/**
 * Today's taken time, events and reserve.
 */
blocks: Array<BlockView>, 
/**
 * Planned minutes left today.
 */
leftTodayMinutes: number, 
/**
 * Minutes done this calendar week.
 */
weekDoneMinutes: number, 
/**
 * Minutes planned this calendar week (done ones included).
 */
weekPlannedMinutes: number, 
/**
 * Reserve left this week.
 */
reserveMinutes: number, 
/**
 * The next open milestone.
 */
milestone: MilestoneView | null, 
/**
 * First steps before week 1 that are still open, with their position.
 */
firstSteps: Array<FirstStep>, 
/**
 * Tomorrow's sessions.
 */
tomorrow: Array<SessionView>, };

/**
 * Which change is to be taken back.
 */
export type UndoCall = { 
/**
 * The revision that the change made; none for the newest change, whichever it is.
 */
revision: number | null, 
/**
 * The history's id of an older change: it and every one above it is taken back, in one step. None for the newest
 * alone.
 */
through: string | null, };

/**
 * Progress of one unit.
 */
export type UnitProgress = { 
/**
 * Position, from 1.
 */
unit: number, 
/**
 * Whether it is skipped: it is before the start unit, or all of its work counts as known.
 */
known: boolean, 
/**
 * First planned date.
 */
from: string | null, 
/**
 * Last planned date.
 */
to: string | null, 
/**
 * In the report's order.
 */
activities: Array<ActivityProgress>, };

/**
 * What is kept of one path week.
 */
export type UnitShare = { 
/**
 * Its position, from 1.
 */
unit: number, 
/**
 * Its label: "Week 1".
 */
label: string, 
/**
 * Minutes that it asks in full.
 */
minutes: number, 
/**
 * What is kept of them, in percent.
 */
percent: number, };

/**
 * A new version of a path's document.
 */
export type VersionCall = { 
/**
 * Which path.
 */
pathId: string, 
/**
 * Where the new version is; where the last one came from, if none is given.
 */
source: PathSource | null, 
/**
 * Ids of the conflicts in which the author's word is taken.
 */
take: Array<string>, 
/**
 * SHA-256 of the document that was compared; another one is refused. None takes what is there.
 */
sha256: string | null, };

/**
 * A path in figures, as the learner has it.
 */
export type VersionFigures = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its units.
 */
units: number, 
/**
 * Its activities.
 */
activities: number, 
/**
 * Minutes from the first unit to study on, done ones included.
 */
minutes: number, };

/**
 * An accepted path that a document looks like a new version of.
 */
export type VersionOf = { 
/**
 * Its id.
 */
pathId: string, 
/**
 * Its title.
 */
title: string, };

/**
 * What a new version changes.
 */
export type VersionView = { 
/**
 * The path's id.
 */
pathId: string, 
/**
 * The new document's file name.
 */
name: string, 
/**
 * Its SHA-256.
 */
sha256: string, 
/**
 * Whether it is the document that the path has already.
 */
same: boolean, 
/**
 * What it changes, in one sentence.
 */
sentence: string, 
/**
 * The path as it is.
 */
before: VersionFigures, 
/**
 * The path as it would be.
 */
after: VersionFigures, 
/**
 * What the author changed, in the new document's order.
 */
differences: Array<DifferenceView>, 
/**
 * What author and learner have changed differently.
 */
conflicts: Array<ConflictView>, 
/**
 * What of the learner's is no longer needed, a sentence each.
 */
lost: Array<string>, };

/**
 * One way out and what it costs.
 */
export type WayOut = { 
/**
 * What to do.
 */
action: string, 
/**
 * What it costs.
 */
price: string, };

/**
 * A week by any of its dates, or this one.
 */
export type WeekCall = { 
/**
 * A date of the week; none for this week.
 */
week: string | null, };

/**
 * A week's plan as it is written.
 */
export type WeekPlanJson = { 
/**
 * "week-plan/1".
 */
format: string, 
/**
 * By the cost rule.
 */
cost: number, 
/**
 * Whether it is proven to be the best.
 */
optimal: boolean, 
/**
 * Microseconds of the solving alone.
 */
micros: number, 
/**
 * In order of time.
 */
sessions: Array<SessionJson>, };

/**
 * A week problem as it is written.
 */
export type WeekProblemJson = { 
/**
 * "week-problem/1".
 */
format: string, 
/**
 * Every time and length is a multiple of this.
 */
grid_minutes: number, 
/**
 * Sessions start on multiples of this.
 */
start_grid_minutes: number, 
/**
 * Least time between two sessions.
 */
break_minutes: number, 
/**
 * Most load of a day.
 */
daily_max_minutes: number, 
/**
 * The days of the week in order.
 */
days: Array<DayJson>, 
/**
 * Chains of activities.
 */
tracks: Array<Array<ActivityJson>>, 
/**
 * The movable sessions of the plan in force.
 */
previous: Array<SessionJson>, 
/**
 * What each kind of discomfort costs.
 */
weights: WeightsJson, };

/**
 * The Week screen.
 */
export type WeekView = { 
/**
 * First date.
 */
start: string, 
/**
 * Last date.
 */
end: string, 
/**
 * Which week of the plan it is, from 1; none outside the plan.
 */
number: number | null, 
/**
 * How many weeks the plan has.
 */
of: number, 
/**
 * In order of time.
 */
sessions: Array<SessionView>, 
/**
 * Taken time, events and reserve.
 */
blocks: Array<BlockView>, 
/**
 * When study is allowed: dates with minutes of the day.
 */
available: Array<DayWindow>, 
/**
 * Minutes planned (done ones included).
 */
plannedMinutes: number, 
/**
 * Minutes done.
 */
doneMinutes: number, 
/**
 * The budget's target.
 */
targetMinutes: number, 
/**
 * Minutes kept free.
 */
reserveMinutes: number, 
/**
 * Labels of the units studied in it.
 */
units: Array<string>, 
/**
 * Its days that take nothing new.
 */
locked: Array<string>, 
/**
 * Its days off.
 */
daysOff: Array<string>, 
/**
 * Minutes of the grid on which sessions start.
 */
startGridMinutes: number, 
/**
 * Minutes of the grid of lengths.
 */
gridMinutes: number, };

/**
 * Minutes studied on a weekday.
 */
export type WeekdayTotal = { 
/**
 * "monday".
 */
weekday: string, 
/**
 * Minutes.
 */
minutes: number, };

/**
 * The weights of the cost.
 */
export type WeightsJson = { 
/**
 * Per slot not placed.
 */
unplaced: number, 
/**
 * Per session.
 */
session: number, 
/**
 * Per squared slot of a day's load.
 */
even: number, 
/**
 * Per slot off the preferred length.
 */
length: number, 
/**
 * Per previous session that does not stand unchanged.
 */
moved: number, };

/**
 * What would follow, to the week.
 */
export type WhatIf = { 
/**
 * The strategy that it is about.
 */
strategy: string, 
/**
 * The whole of it in one sentence.
 */
sentence: string, 
/**
 * Calendar weeks from the first to the last with study.
 */
weeks: number, 
/**
 * First date of the calendar week of the last session; none where not everything fits.
 */
finishFrom: string | null, 
/**
 * Last date of that week.
 */
finish: string | null, 
/**
 * When the plan in force finishes; none where there is none.
 */
finishBefore: string | null, 
/**
 * Minutes of study that the hours of a usual week hold.
 */
usableMinutes: number, 
/**
 * The strategies side by side.
 */
options: Array<StrategyOption>, 
/**
 * Every open milestone with its date before and then.
 */
milestones: Array<MilestoneShift>, 
/**
 * What should be heard with it: hours that do not hold the target.
 */
notes: Array<string>, };

/**
 * What if the hours, the days or the strategy were others? Answered from pacing alone, with nothing stored.
 */
export type WhatIfCall = { 
/**
 * A path that is not accepted yet, with what was entered; none for the plan in force.
 */
path: PlanCall | null, 
/**
 * Least, target and most study minutes per calendar week, where they were others.
 */
leastMinutes: number | null, 
/**
 * What a week would be planned to carry.
 */
targetMinutes: number | null, 
/**
 * What a week might carry when it must.
 */
mostMinutes: number | null, 
/**
 * The hours, where they were others.
 */
availability: Array<AvailabilityWindow> | null, 
/**
 * Weekdays on which no study would be planned, whatever the hours say.
 */
freeDays: Array<string>, 
/**
 * Most study in a day, where it were another.
 */
dailyMaxMinutes: number | null, 
/**
 * Least break, where it were another.
 */
breakMinutes: number | null, 
/**
 * The strategy, where it were another.
 */
strategy: string | null, };

/**
 * A session and a time that is asked about.
 */
export type WhyNotCall = { 
/**
 * Which session.
 */
sessionId: string, 
/**
 * Wall clock: "2026-12-03T19:00".
 */
start: string, };

/**
 * Why a session is not at a time.
 */
export type WhyNotView = { 
/**
 * The session.
 */
session: SessionView, 
/**
 * The time asked about, wall clock.
 */
start: string, 
/**
 * When it would end, wall clock.
 */
end: string, 
/**
 * Whether the planner itself could place it there with everything else standing.
 */
allowed: boolean, 
/**
 * Whether the learner may move it there.
 */
movable: boolean, 
/**
 * The rules that forbid it.
 */
obstacles: Array<RuleView>, 
/**
 * What it would make worse, where nothing forbids it.
 */
price: Array<RuleView>, 
/**
 * The answer in one sentence.
 */
sentence: string, };

/**
 * Why a session is where it is.
 */
export type WhyView = { 
/**
 * The session.
 */
session: SessionView, 
/**
 * What binds it, the strongest first.
 */
reasons: Array<RuleView>, 
/**
 * The best place of the week's other days, the best first.
 */
alternatives: Array<AlternativeView>, 
/**
 * Days ahead without a place for it.
 */
closed: Array<ClosedView>, };

/**
 * A stretch of allowed time, in minutes since the week's first instant.
 */
export type WindowJson = { 
/**
 * First minute.
 */
start: number, 
/**
 * Minute at which it ends.
 */
end: number, 
/**
 * What a slot costs here.
 */
cost: number, };

/**
 * How the learner reads an ambiguous zone.
 */
export type ZoneReading = { 
/**
 * As the author wrote it: "PST".
 */
written: string, 
/**
 * IANA name or fixed offset ("UTC-08:00").
 */
meant: string, };

/** Every operation, by the name that it is called by. */
export interface Operations {
  onboardingDefaults: { input: null; output: OnboardingDefaults };
  checkPath: { input: PathSource; output: PathCheck };
  pathText: { input: PathCall; output: PathText };
  pathNotes: { input: PathCall; output: Array<NoteView> };
  placeLearner: { input: PlacementCall; output: PlacementView };
  previewPlan: { input: PlanCall; output: PlanPreview };
  acceptPlan: { input: PlanCall; output: Changed };
  plan: { input: null; output: PlanDocument };
  replan: { input: ReplanCall; output: Proposal };
  whatIf: { input: WhatIfCall; output: WhatIf };
  proposal: { input: null; output: ProposalState };
  priceProposal: { input: AcceptCall; output: ProposalPrice };
  acceptProposal: { input: AcceptCall; output: Changed };
  declineProposal: { input: ProposalCall; output: Changed };
  exportCalendar: { input: ExportCall; output: Exported };
  importBusy: { input: FileCall; output: Changed };
  setShare: { input: ShareCall; output: Changed };
  editPath: { input: PathEditCall; output: Changed };
  comparePath: { input: VersionCall; output: VersionView };
  updatePath: { input: VersionCall; output: Changed };
  setStart: { input: StartCall; output: Changed };
  daysOff: { input: null; output: Array<DayOffView> };
  setDaysOff: { input: DaysOffCall; output: Changed };
  removeBusy: { input: IdCall; output: Changed };
  today: { input: null; output: TodayView };
  week: { input: DateCall; output: WeekView };
  overview: { input: null; output: Overview };
  path: { input: PathCall; output: PathView };
  answerSession: { input: SessionAnswer; output: Changed };
  startSession: { input: SessionCall; output: Changed };
  focus: { input: null; output: FocusView | null };
  pauseSession: { input: SessionCall; output: Changed };
  resumeSession: { input: SessionCall; output: Changed };
  extendSession: { input: ExtendCall; output: Changed };
  finishSession: { input: FinishCall; output: Changed };
  events: { input: null; output: Array<EventView> };
  setAttendance: { input: AttendCall; output: Changed };
  setReading: { input: ReadingCall; output: Changed };
  answerEvent: { input: EventAnswer; output: Changed };
  noteEvent: { input: EventNoteCall; output: Changed };
  milestones: { input: null; output: Array<MilestoneView> };
  tickCriterion: { input: TickInput; output: Changed };
  tickFirstStep: { input: FirstStepCall; output: Changed };
  checkIn: { input: DateCall; output: CheckInView };
  submitCheckIn: { input: CheckInInput; output: Changed };
  review: { input: WeekCall; output: ReviewView };
  completeReview: { input: ReviewInput; output: Changed };
  applySuggestion: { input: WeekCall; output: Changed };
  insights: { input: null; output: InsightsView };
  saveReview: { input: SaveReviewCall; output: ReviewSaved };
  reminders: { input: ReminderRange | null; output: Array<ReminderView> };
  snoozeReminder: { input: SnoozeCall; output: Changed };
  silenceReminders: { input: SilenceCall; output: Changed };
  reminderState: { input: null; output: ReminderState };
  testReminder: { input: null; output: Changed };
  undo: { input: UndoCall | null; output: Changed };
  history: { input: null; output: Array<HistoryEntry> };
  settings: { input: null; output: SettingsView };
  updateSettings: { input: SettingsView; output: Changed };
  whySession: { input: SessionCall; output: WhyView };
  whyNot: { input: WhyNotCall; output: WhyNotView };
  moveSession: { input: MoveCall; output: MovedView };
  pinSession: { input: PinCall; output: Changed };
  lockDay: { input: LockCall; output: Changed };
  fragment: { input: FragmentCall; output: FragmentView };
  startFragment: { input: FragmentCall; output: Changed };
  unplaced: { input: null; output: Array<PlanUnplaced> };
}
