// The stand-in's plan: the learner's hours, its sessions week by week, milestones and events.
import { addDays, clock } from '../../../format/format';
import type {
  BlockView,
  EventOffer,
  EventView,
  MilestoneView,
  PlanInput,
  SessionView,
  WeekView,
} from '../../generated/contract';
import { MILESTONES, report } from './path';
import { NOW, START, WEEKS } from './time';

/** Study hours of the stand-in's learner: Monday to Friday evenings, Saturday morning, Sunday free. */
export const AVAILABILITY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
  .map((weekday) => ({ weekday, start: 1080, end: 1320, preferred: true }))
  .concat([{ weekday: 'saturday', start: 540, end: 780, preferred: true }]);

export const INPUT: PlanInput = {
  start: START,
  zone: 'Europe/Berlin',
  leastMinutes: 900,
  targetMinutes: 1080,
  mostMinutes: 1200,
  availability: AVAILABILITY,
  strategy: 'keep-hours',
  startUnit: 1,
  knownUnits: [],
  doneThrough: 0,
  busyFiles: [],
  attendedEvents: [],
  zoneReadings: [],
  sharePercent: null,
};

const SLOTS: [number, number, number][] = [
  [0, 1080, 90],
  [0, 1185, 80],
  [1, 1080, 90],
  [1, 1185, 50],
  [2, 1080, 90],
  [2, 1185, 80],
  [3, 1080, 90],
  [3, 1185, 80],
  [4, 1110, 90],
  [5, 540, 120],
  [5, 675, 90],
];

function at(date: string, minute: number): string {
  return `${date}T${clock(minute)}`;
}

/** The sessions of one week of the plan, from 0; before today they are done, but for a few. */
export function sessionsOf(week: number): SessionView[] {
  const path = report();
  const unit = path.units[Math.min(Math.floor(week * 0.67), path.units.length - 1)]!;
  return SLOTS.map(([weekday, minute, minutes], index) => {
    const date = addDays(START, week * 7 + weekday);
    const which = Math.floor((index / SLOTS.length) * unit.activities.length);
    const activity = unit.activities[which]!;
    const start = at(date, minute);
    const end = at(date, minute + minutes);
    const running = start <= NOW && NOW < end;
    const skipped = date === '2026-12-04';
    const open = date === '2026-12-09' && index === 5;
    const past = end <= NOW;
    return {
      id: `w${week}s${index}`,
      pathId: 'p1',
      activityId: `u${unit.from}a${which}`,
      activity: activity.title,
      unitLabel: unit.label,
      unit: unit.from,
      kind: activity.kind,
      start,
      end,
      minutes,
      doneMinutes: past && !skipped && !open ? minutes : 0,
      status: running ? 'running' : !past ? 'planned' : skipped ? 'skipped' : open ? 'unconfirmed' : 'done',
      pinned: index === 9,
      leftOff: null,
      countedMinutes: null,
      items: activity.items
        .slice(0, 2)
        .map((item) => ({ text: item.text, note: item.note, link: item.target })),
    };
  });
}

export function blocksOf(week: number): BlockView[] {
  const date = (weekday: number) => addDays(START, week * 7 + weekday);
  const block = (kind: string, title: string, weekday: number, start: number, end: number): BlockView => ({
    kind,
    title,
    start: at(date(weekday), start),
    end: at(date(weekday), end),
  });
  return [
    block('busy', 'Planning round', 0, 600, 660),
    block('busy', 'Dentist', 2, 960, 1050),
    block('busy', 'One to one', 3, 900, 960),
    block('busy', 'Choir', 4, 1220, 1320),
    block('event', 'Office hours', 3, 1290, 1350),
    block('reserve', 'Reserve', 5, 780, 888),
  ];
}

export function week(start: string, sessions: SessionView[]): WeekView {
  const index = Math.round((Date.parse(start) - Date.parse(START)) / (7 * 86_400_000));
  const inPlan = index >= 0 && index < WEEKS;
  const sum = (pick: (s: SessionView) => number) => sessions.reduce((all, s) => all + pick(s), 0);
  return {
    start,
    end: addDays(start, 6),
    number: inPlan ? index + 1 : null,
    of: WEEKS,
    sessions,
    blocks: inPlan ? blocksOf(index) : [],
    available: AVAILABILITY.map((w, i) => ({
      date: addDays(start, i),
      start: w.start,
      end: w.end,
      preferred: w.preferred,
    })),
    plannedMinutes: sum((s) => s.minutes),
    doneMinutes: sum((s) => s.doneMinutes),
    targetMinutes: 1080,
    reserveMinutes: inPlan ? 108 : 0,
    units: [...new Set(sessions.map((s) => s.unitLabel))],
    locked: [],
    daysOff: [],
    startGridMinutes: 15,
    gridMinutes: 5,
  };
}

export function milestones(): MilestoneView[] {
  return MILESTONES.map(([unit, title, due, criteria], index) => ({
    id: `m${index}`,
    pathId: 'p1',
    title,
    unitLabel: `Week ${unit}`,
    due,
    status: 'open',
    criteria: criteria.map((text, position) => ({ position, text, ticked: false, note: null })),
  }));
}

export function offers(): EventOffer[] {
  const readings = (local: string) => [
    {
      written: 'PST',
      meant: 'America/Los_Angeles',
      sentence: `Pacific wall time: ${local} for you all year`,
    },
    {
      written: 'PST',
      meant: 'UTC-08:00',
      sentence: `Always UTC-8: ${local} in winter, an hour more in summer`,
    },
  ];
  const offer = (position: number, title: string, written: string, local: string, attend: boolean) => ({
    position,
    title,
    written,
    local,
    minutes: 60,
    attend,
    readings: readings(local),
  });
  return [
    offer(0, 'Study evening', 'Thursday 19:00 PST', 'Friday 04:00', false),
    offer(1, 'Project review', 'Saturday 14:00 PST', 'Saturday 23:00', true),
    offer(2, 'Office hours', 'Tuesday 18:00 PST', 'Wednesday 03:00', false),
  ];
}

/** Where the author says that the first event is joined. */
export const AUTHORS_LINK = 'https://meet.example/evening';

/** The path's events as the learner lives with them: the first one is attended and prepared. */
export function events(): EventView[] {
  const time = (day: string, prepare: boolean) => ({
    day,
    start: `${day}T19:00`,
    end: `${day}T20:00`,
    state: 'ahead',
    prepare,
  });
  return offers().map(({ attend, ...offer }, at) => ({
    ...offer,
    pathId: 'p1',
    attending: at === 0,
    atNight: !attend,
    meant: offer.readings[0]?.meant ?? null,
    questions: at === 0 ? ['Why two services?'] : [],
    link: at === 0 ? AUTHORS_LINK : null,
    ownLink: null,
    times: at === 0 ? [time('2026-12-11', true), time('2026-12-18', false)] : [],
  }));
}
