// The wire contract of the window: operations with their inputs and outputs. Written from the engine's transport types.

export type PathSource = { kind: "bundled"; name: string } | { kind: "file"; path: string };

/** A whole plan. */
export interface PlanDocument {
  /** "plan/1". */
  format: string;
  /** IANA zone. */
  zone: string;
  /** "keep-hours", "keep-dates" or "essentials". */
  strategy: string;
  /** First date of study. */
  start: string;
  /** Date of the last session; none where nothing is planned. */
  finish: string | null;
  /** Calendar weeks in order. */
  weeks: Array<PlanWeek>;
  /** Sessions in order. */
  sessions: Array<PlanSession>;
  /** Milestones with their dates. */
  milestones: Array<PlanMilestone>;
  /** Attended community events. */
  events: Array<PlanEvent>;
  /** What found no place. */
  unplaced: Array<PlanUnplaced>;
  /** Sums. */
  totals: PlanTotals;
}

/** A calendar week. */
export interface PlanWeek {
  /** First date. */
  start: string;
  /** Minutes planned. */
  plannedMinutes: number;
  /** Minutes kept free. */
  reserveMinutes: number;
  /** Minutes in which study is possible. */
  freeMinutes: number;
  /** Positions of the units studied. */
  units: Array<number>;
}

/** A session. */
export interface PlanSession {
  /** Its id. */
  id: string;
  /** The path's id. */
  path: string;
  /** Position of its unit. */
  unit: number;
  /** The activity's id. */
  activityId: string;
  /** The activity's title. */
  activity: string;
  /** Words of the items that it is for. */
  items: Array<string>;
  /** Kind of the activity. */
  kind: string;
  /** Its first instant. */
  start: string;
  /** The instant at which it ends. */
  end: string;
  /** "planned", "running", "done", "partly", "skipped". */
  status: string;
  /** Whether it must not be moved. */
  pinned: boolean;
}

/** A milestone's date. */
export interface PlanMilestone {
  /** Its title. */
  title: string;
  /** Position of its unit. */
  unit: number;
  /** Its date. */
  due: string;
}

/** An attended community event. */
export interface PlanEvent {
  /** Its title. */
  title: string;
  /** Its first instant. */
  start: string;
  /** The instant at which it ends. */
  end: string;
}

/** Work without a place. */
export interface PlanUnplaced {
  /** The activity's title. */
  activity: string;
  /** Minutes without a place. */
  minutes: number;
  /** Why. */
  because: string;
  /** What could be done. */
  waysOut: Array<WayOut>;
}

/** One way out and what it costs. */
export interface WayOut {
  /** What to do. */
  action: string;
  /** What it costs. */
  price: string;
}

/** Sums over a plan. */
export interface PlanTotals {
  /** Minutes of all sessions. */
  minutes: number;
  /** How many sessions. */
  sessions: number;
  /** How many weeks with study. */
  weeks: number;
}

/** A path that ships with Waymark. */
export interface BundledPath {
  /** What `PathSource::Bundled` takes. */
  name: string;
  /** Its title. */
  title: string;
  /** One sentence about it. */
  description: string;
}

/** One window of one weekday. */
export interface AvailabilityWindow {
  /** "monday" to "sunday". */
  weekday: string;
  /** Minute of the day, 0 to 1439. */
  start: number;
  /** Minute of the day, 1 to 1440. */
  end: number;
  /** Whether these are hours the learner likes. */
  preferred: boolean;
}

/** What onboarding asks, with everything else at its default. */
export interface PlanInput {
  /** First date of study. */
  start: string;
  /** IANA zone in which availability is meant. */
  zone: string;
  /** Least, target and most study minutes per calendar week. */
  leastMinutes: number;
  /** What a week is planned to carry. */
  targetMinutes: number;
  /** What a week may carry when it must. */
  mostMinutes: number;
  /** When the learner is willing. */
  availability: Array<AvailabilityWindow>;
  /** "keep-hours", "keep-dates" or "essentials". */
  strategy: string;
  /** Position of the unit to start with, from 1; units before it count as known. */
  startUnit: number;
  /** Position of the last unit that is done already, where the start lies in the past; 0 for none. */
  doneThrough: number;
  /** iCalendar files whose events are busy time. */
  busyFiles: Array<string>;
  /** Titles' positions in the report's `events` that the learner attends. */
  attendedEvents: Array<number>;
  /** How an ambiguous zone was meant: the author's word to an IANA name or "UTC-08:00". */
  zoneReadings: Array<ZoneReading>;
}

/** How the learner reads an ambiguous zone. */
export interface ZoneReading {
  /** As the author wrote it: "PST". */
  written: string;
  /** IANA name or fixed offset ("UTC-08:00"). */
  meant: string;
}

/** What onboarding starts from: the learner's machine and the product's defaults. */
export interface OnboardingDefaults {
  /** Paths that ship with Waymark. */
  bundled: Array<BundledPath>;
  /** The input that the form starts with. */
  input: PlanInput;
  /** "monday", "sunday" or "saturday". */
  weekStart: string;
  /** Every IANA zone name. */
  zones: Array<string>;
}

/** One community event of a path, in the learner's time. */
export interface EventOffer {
  /** Position in the report's `events`, from 0. */
  position: number;
  /** Its title. */
  title: string;
  /** As the author wrote it: "Tuesday 18:00 PST". */
  written: string;
  /** In the learner's zone: "Wednesday 03:00". */
  local: string;
  /** Its length in minutes (60 where the path does not say). */
  minutes: number;
  /** Whether Attend is preset: not at night. */
  attend: boolean;
  /** Both readings where the zone is ambiguous; empty otherwise. */
  readings: Array<EventReading>;
}

/** One reading of an ambiguous zone. */
export interface EventReading {
  /** As the author wrote it. */
  written: string;
  /** IANA name or fixed offset. */
  meant: string;
  /** One sentence: "Pacific wall time, Wednesday 03:00 for you all year". */
  sentence: string;
}

/** One honest way of closing the gap. */
export interface StrategyOption {
  /** "keep-hours", "keep-dates" or "essentials". */
  strategy: string;
  /** Calendar weeks. */
  weeks: number;
  /** Date of the last session; none where nothing can be placed. */
  finish: string | null;
  /** Study minutes in the fullest week. */
  weeklyMinutes: number;
  /** Minutes left out or shortened. */
  leftOutMinutes: number;
  /** Name in a few words. */
  title: string;
  /** The choice in one sentence, with its price. */
  sentence: string;
}

/** What accepting would bring. */
export interface PlanPreview {
  /** The whole plan (plan/1). */
  plan: PlanDocument;
  /** The plan in one sentence: hours, weeks, finish. */
  sentence: string;
  /** The choices side by side. */
  options: Array<StrategyOption>;
  /** What should be heard before accepting. */
  notes: Array<string>;
  /** Community events in the learner's time. */
  events: Array<EventOffer>;
  /** The first week as the Week screen shows it. */
  firstWeek: WeekView;
}

/** Where everything stands: asked at start and after every change. */
export interface Overview {
  /** Counts changes of the store; another number means another process wrote. */
  revision: number;
  /** The wall clock in the plan's zone. */
  now: string;
  /** The study day (it turns at 04:00). */
  today: string;
  /** The plan's zone. */
  zone: string;
  /** "monday", "sunday" or "saturday". */
  weekStart: string;
  /** Whether a path has been accepted. */
  hasPlan: boolean;
  /** Paths in the store. */
  paths: Array<PathSummary>;
  /** What undo would take back, in words. */
  undo: string | null;
  /** What waits for the learner. */
  attention: Array<Attention>;
  /** Where the store lies. */
  dataFolder: string;
  /** What keeps reminders from arriving, in one sentence; none when they arrive. */
  remindersProblem: string | null;
}

/** A path in a list. */
export interface PathSummary {
  /** Its id. */
  id: string;
  /** Its title. */
  title: string;
  /** Minutes to be studied in all. */
  minutes: number;
  /** Of them done. */
  doneMinutes: number;
  /** Date of the last session. */
  finish: string | null;
}

/** Something that waits for the learner. */
export interface Attention {
  /** "check-in", "review", "unconfirmed", "pool", "away". */
  kind: string;
  /** In one sentence. */
  sentence: string;
  /** The date that it is about. */
  date: string | null;
}

/** A session as every screen shows it. */
export interface SessionView {
  /** Its id. */
  id: string;
  /** Whose. */
  pathId: string;
  /** Which activity. */
  activityId: string;
  /** The activity's title. */
  activity: string;
  /** Label of its unit: "Week 3". */
  unitLabel: string;
  /** Position of its unit, from 1. */
  unit: number;
  /** The activity's kind: "case-study". */
  kind: string;
  /** Wall clock. */
  start: string;
  /** Wall clock. */
  end: string;
  /** Planned minutes. */
  minutes: number;
  /** Minutes done. */
  doneMinutes: number;
  /** "planned", "unconfirmed", "running", "done", "partly", "skipped". */
  status: string;
  /** Whether it must not be moved. */
  pinned: boolean;
  /** The items that it is for. */
  items: Array<SessionItem>;
}

/** An item of a session. */
export interface SessionItem {
  /** Its words. */
  text: string;
  /** What the author says about it. */
  note: string | null;
  /** Absolute http, https or mailto address; none where it has no usable link. */
  link: string | null;
}

/** Taken time, an event, or reserve on a day's line. */
export interface BlockView {
  /** "busy", "event" or "reserve". */
  kind: string;
  /** What it is called. */
  title: string;
  /** Wall clock. */
  start: string;
  /** Wall clock. */
  end: string;
}

/** The Today screen. */
export interface TodayView {
  /** The study day. */
  date: string;
  /** The wall clock. */
  now: string;
  /** The session that is on or comes next, today or later. */
  next: SessionView | null;
  /** Whether `next` is on now. */
  nextIsNow: boolean;
  /** Today's sessions in order. */
  sessions: Array<SessionView>;
  /** Today's taken time, events and reserve. */
  blocks: Array<BlockView>;
  /** Planned minutes left today. */
  leftTodayMinutes: number;
  /** Minutes done this calendar week. */
  weekDoneMinutes: number;
  /** Minutes planned this calendar week (done ones included). */
  weekPlannedMinutes: number;
  /** Reserve left this week. */
  reserveMinutes: number;
  /** The next open milestone. */
  milestone: MilestoneView | null;
  /** First steps before week 1 that are still open, with their position. */
  firstSteps: Array<FirstStep>;
  /** Tomorrow's sessions. */
  tomorrow: Array<SessionView>;
}

/** A step of the checklist before the first unit. */
export interface FirstStep {
  /** Whose. */
  pathId: string;
  /** Position in the path's list, from 0. */
  position: number;
  /** Its words. */
  text: string;
  /** Whether it is ticked. */
  done: boolean;
}

/** The Week screen. */
export interface WeekView {
  /** First date. */
  start: string;
  /** Last date. */
  end: string;
  /** Which week of the plan it is, from 1; none outside the plan. */
  number: number | null;
  /** How many weeks the plan has. */
  of: number;
  /** In order of time. */
  sessions: Array<SessionView>;
  /** Taken time, events and reserve. */
  blocks: Array<BlockView>;
  /** When study is allowed: dates with minutes of the day. */
  available: Array<DayWindow>;
  /** Minutes planned (done ones included). */
  plannedMinutes: number;
  /** Minutes done. */
  doneMinutes: number;
  /** The budget's target. */
  targetMinutes: number;
  /** Minutes kept free. */
  reserveMinutes: number;
  /** Labels of the units studied in it. */
  units: Array<string>;
}

/** A window of one date. */
export interface DayWindow {
  /** The date. */
  date: string;
  /** Minute of the day. */
  start: number;
  /** Minute of the day. */
  end: number;
  /** Whether these are hours the learner likes. */
  preferred: boolean;
}

/** The Path screen. */
export interface PathView {
  /** Its id. */
  id: string;
  /** The document as it reads today, with its diagnostics. */
  report: PathReport;
  /** What the learner has made of each unit, in the report's order. */
  units: Array<UnitProgress>;
  /** Milestones with their state. */
  milestones: Array<MilestoneView>;
  /** Community events in the learner's time. */
  events: Array<EventOffer>;
  /** The checklist before the first unit. */
  firstSteps: Array<FirstStep>;
}

/** Progress of one unit. */
export interface UnitProgress {
  /** Position, from 1. */
  unit: number;
  /** Whether it is before the start unit. */
  known: boolean;
  /** First planned date. */
  from: string | null;
  /** Last planned date. */
  to: string | null;
  /** In the report's order. */
  activities: Array<ActivityProgress>;
}

/** Progress of one activity. */
export interface ActivityProgress {
  /** Its id. */
  id: string;
  /** Minutes that the plan counts for it. */
  minutes: number;
  /** Minutes done. */
  doneMinutes: number;
  /** Minutes planned ahead. */
  plannedMinutes: number;
  /** Items with their absolute links, in the report's order. */
  items: Array<SessionItem>;
}

/** A milestone. */
export interface MilestoneView {
  /** Its id. */
  id: string;
  /** Whose. */
  pathId: string;
  /** Its title. */
  title: string;
  /** Label of its unit. */
  unitLabel: string;
  /** When it is due; none where its work is not planned. */
  due: string | null;
  /** "open" or "passed". */
  status: string;
  /** What must be shown. */
  criteria: Array<CriterionView>;
}

/** One criterion. */
export interface CriterionView {
  /** Position in the milestone, from 0. */
  position: number;
  /** Its words. */
  text: string;
  /** Whether it is ticked. */
  ticked: boolean;
  /** The learner's note or link that shows it. */
  note: string | null;
}

/** Ticks or unticks a criterion. */
export interface TickInput {
  /** Which milestone. */
  milestoneId: string;
  /** Which criterion. */
  position: number;
  /** Ticked or not. */
  ticked: boolean;
  /** What shows it: a note or a link; wanted when ticking. */
  note: string | null;
}

/** What the learner says of a session. */
export interface SessionAnswer {
  /** Which session. */
  sessionId: string;
  /** "done", "partly" or "skipped". */
  answer: string;
  /** Minutes studied, where partly. */
  minutes: number | null;
}

/** What a change did. */
export interface Changed {
  /** The store's count of changes afterwards. */
  revision: number;
  /** What was done, in words, for the undo toast. */
  sentence: string;
}

/** The daily check-in's screen. */
export interface CheckInView {
  /** The study day that it is about. */
  date: string;
  /** That day's sessions, and earlier ones that wait for an answer. */
  sessions: Array<SessionView>;
  /** Whether it was answered. */
  answered: boolean;
  /** 1 to 5. */
  energy: number | null;
  /** One line. */
  note: string | null;
  /** The next day's sessions. */
  tomorrow: Array<SessionView>;
}

/** The learner's daily check-in. */
export interface CheckInInput {
  /** The study day. */
  date: string;
  /** What became of each session; those not named stay as they are. */
  answers: Array<SessionAnswer>;
  /** 1 to 5. */
  energy: number | null;
  /** One line. */
  note: string | null;
}

/** The weekly review. */
export interface ReviewView {
  /** The week that it looks back on. */
  week: WeekView;
  /** Planned and done minutes by day. */
  days: Array<DayTotal>;
  /** Planned and done minutes by kind. */
  kinds: Array<KindTotal>;
  /** Sessions that wait for an answer. */
  unconfirmed: Array<SessionView>;
  /** Minutes back in the pool. */
  poolMinutes: number;
  /** What happened, in sentences. */
  sentences: Array<string>;
  /** The week ahead. */
  nextWeek: WeekView;
  /** Open milestones with their dates. */
  milestones: Array<MilestoneView>;
  /** When the plan finishes. */
  finish: string | null;
  /** Whether it was completed. */
  completed: boolean;
  /** The learner's words on the week. */
  note: string | null;
}

/** One day of a review. */
export interface DayTotal {
  /** The date. */
  date: string;
  /** Minutes planned. */
  plannedMinutes: number;
  /** Minutes done. */
  doneMinutes: number;
}

/** One kind of activity in a review. */
export interface KindTotal {
  /** "case-study". */
  kind: string;
  /** Minutes planned. */
  plannedMinutes: number;
  /** Minutes done. */
  doneMinutes: number;
}

/** The learner's word on a week. */
export interface ReviewInput {
  /** First date of the week. */
  week: string;
  /** The learner's words. */
  note: string | null;
}

/** What a replan would change. */
export interface Proposal {
  /** Sessions that keep their place. */
  kept: number;
  /** Sessions that lose their place. */
  dropped: Array<SessionView>;
  /** Sessions that would be new. */
  added: Array<SessionView>;
  /** Finish before and after. */
  finishBefore: string | null;
  /** Finish before and after. */
  finishAfter: string | null;
  /** The price in one sentence. */
  sentence: string;
}

/** The learner's settings. */
export interface SettingsView {
  /** IANA zone of the plan. */
  zone: string;
  /** "monday", "sunday" or "saturday". */
  weekStart: string;
  /** Study minutes per calendar week. */
  leastMinutes: number;
  /** What a week is planned to carry. */
  targetMinutes: number;
  /** What a week may carry when it must. */
  mostMinutes: number;
  /** When the learner is willing. */
  availability: Array<AvailabilityWindow>;
  /** Most study in a day. */
  dailyMaxMinutes: number;
  /** Least break. */
  breakMinutes: number;
  /** Minutes before a session at which the reminder comes. */
  remindBeforeMinutes: number;
  /** Check-in where nothing is planned: minute of the day. */
  checkInMinute: number;
  /** Weekly review: minute of the day. */
  reviewMinute: number;
  /** Quiet hours begin: minute of the day. */
  quietFrom: number;
  /** Quiet hours end: minute of the day. */
  quietTo: number;
  /** Whether reminders are shown at all. */
  reminders: boolean;
  /** Whether the runner starts at login. */
  startAtLogin: boolean;
  /** Calendar files whose events are busy time. */
  busySources: Array<BusySource>;
}

/** A calendar file in the store. */
export interface BusySource {
  /** Its id. */
  id: string;
  /** Its file's name. */
  name: string;
  /** How many events it holds. */
  events: number;
}

/** A line of the ledger. */
export interface ReminderView {
  /** Its stable key. */
  key: string;
  /** "session", "event", "check-in", "review". */
  kind: string;
  /** When it is or was due, wall clock. */
  due: string;
  /** Its title as shown. */
  title: string;
  /** Its text as shown. */
  body: string;
  /** "planned", "shown", "passed", "held", "withdrawn", "in-doubt". */
  state: string;
  /** When it was shown, wall clock. */
  shown: string | null;
}

/** An amount of minutes or weeks; an open end is null. */
export interface Range { min: number; max: number | null }

export interface PathItem { line: number; text: string; note: string | null; target: string | null }
export interface PathActivity {
  line: number; title: string; kind: string; minutes: Range | null; intro?: string; items: Array<PathItem>;
}
export interface PathUnit {
  label: string; from: number; to: number; line: number; title: string; statedMinutes: Range | null;
  activities: Array<PathActivity>; linkCount: number;
}
export interface PathPhase { title: string; line: number; from: number; to: number; goal: string | null }
export interface PathEvent {
  line: number; title: string; days: Array<string>; time: string | null; zone: string | null; minutes?: number | null;
}
export interface QuizBand { label: string; from: number; to: number; text: string }
export interface QuizSkill { name: string; bands: Array<QuizBand> }
export interface QuizPlacement { from: number; to: number; startUnit: number | null; advice: string }
export interface PathQuiz { line: number; skills: Array<QuizSkill>; placements: Array<QuizPlacement> }
export interface PathCollection {
  title: string; line: number; kind: string; units: { from: number; to: number } | null;
  entries: Array<{ number: number | null; text: string; note: string | null; target: string | null }>;
}
export interface PathDiagnostic {
  code: string; severity: string; line: number; column: number; message: string; help: string | null;
}
export interface PathAbout {
  question: string | null; audience: string | null; endGoal: string | null; prerequisites: Array<string>;
  outcomes: Array<string>; firstSteps: Array<string>; tips: Array<string>; peers: Array<string>; channel: string | null;
}

/** What a path says, in minutes and lines (path-report/1). */
export interface PathReport {
  format: string; title: string; titleLine: number | null; unit: string;
  encodingRepaired: { readAs: string; lines: number } | null;
  headline: { weeks: Range | null; weeklyMinutes: Range | null };
  phases: Array<PathPhase>;
  units: Array<PathUnit>;
  milestones: Array<{ unit: number | null; line: number; title: string; criteria: Array<{ line: number; text: string }> }>;
  events: Array<PathEvent>;
  quiz: PathQuiz | null;
  collections: Array<PathCollection>;
  about: PathAbout;
  kept: Array<{ from: number; to: number; unit: number | null }>;
  totals: { units: number; activities: number; activityMinutes: Range | null; statedMinutes: Range | null; links: number };
  diagnostics: Array<PathDiagnostic>;
}

/** A path read for onboarding. */
export interface PathCheck { report: PathReport; lines: Array<string>; name: string }

/** One step of the history. */
export interface HistoryEntry { id: string; sentence: string; at: string; undone: boolean }

/** A calendar file that was written. */
export interface Exported { file: string; sessions: number }

/** Every operation of the window, by the name that it is called by. */
export interface Operations {
  onboardingDefaults: { input: null; output: OnboardingDefaults };
  checkPath: { input: PathSource; output: PathCheck };
  previewPlan: { input: { source: PathSource; input: PlanInput }; output: PlanPreview };
  acceptPlan: { input: { source: PathSource; input: PlanInput }; output: Changed };
  plan: { input: null; output: PlanDocument };
  replan: { input: { dryRun: boolean }; output: Proposal };
  exportCalendar: { input: { file: string }; output: Exported };
  importBusy: { input: { file: string }; output: Changed };
  removeBusy: { input: { id: string }; output: Changed };
  today: { input: null; output: TodayView };
  week: { input: { date: string | null }; output: WeekView };
  overview: { input: null; output: Overview };
  path: { input: { id: string | null }; output: PathView };
  answerSession: { input: SessionAnswer; output: Changed };
  startSession: { input: { sessionId: string }; output: Changed };
  milestones: { input: null; output: Array<MilestoneView> };
  tickCriterion: { input: TickInput; output: Changed };
  tickFirstStep: { input: { pathId: string; position: number; done: boolean }; output: Changed };
  checkIn: { input: { date: string | null }; output: CheckInView };
  submitCheckIn: { input: CheckInInput; output: Changed };
  review: { input: { week: string | null }; output: ReviewView };
  completeReview: { input: ReviewInput; output: Changed };
  undo: { input: null; output: Changed };
  history: { input: null; output: Array<HistoryEntry> };
  settings: { input: null; output: SettingsView };
  updateSettings: { input: SettingsView; output: Changed };
  reminders: { input: { from: string; to: string } | null; output: Array<ReminderView> };
  testReminder: { input: null; output: Changed };
}
