// The stand-in's answers to what the learner asks and does by hand: why, why not, move, pin, lock, a fragment.
import { addDays, day, duration, moment, time } from '../../format/format';
import { shift } from '../../week/hands';
import { BackendError, type Operations } from '../backend';
import type { RuleView, SessionView } from '../generated/contract';
import { NOW } from './data';
import type { Answers, FakeHost } from './state';

type Hands =
  | 'whySession'
  | 'whyNot'
  | 'moveSession'
  | 'pinSession'
  | 'lockDay'
  | 'fragment'
  | 'startFragment'
  | 'unplaced';

const rule = (rule: string, sentence: string): RuleView => ({ rule, sentence });

export function handAnswers(host: FakeHost): Answers<Hands> {
  /** What keeps a session from a place: other sessions, the past, the hours. */
  function obstacles(session: SessionView, start: string, minutes: number): RuleView[] {
    const end = shift(start, minutes);
    const date = start.slice(0, 10);
    const found: RuleView[] = [];
    if (start < NOW) found.push(rule('passed', 'That time has passed.'));
    for (const other of host.state.sessions) {
      if (other.id === session.id || other.status === 'skipped') continue;
      if (other.start < end && start < other.end)
        found.push(
          rule('overlap', `“${other.activity}” is on from ${time(other.start)} to ${time(other.end)}.`),
        );
    }
    const week = host.weekOf(date);
    if (week.locked.includes(date))
      found.push(rule('locked', `${day(date)} is locked: nothing new is planned on it.`));
    if (week.daysOff.includes(date)) found.push(rule('day-off', `${day(date)} is a day off.`));
    const minute = (at: string) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
    const open = week.available.some(
      (w) => w.date === date && w.start <= minute(start) && minute(start) + minutes <= w.end,
    );
    if (!open)
      found.push(
        rule(
          'outside-hours',
          week.available.some((w) => w.date === date)
            ? `It is outside your hours on ${day(date)}.`
            : `${day(date)} is free of study.`,
        ),
      );
    return found;
  }
  /** The first quarter hour of a day on which nothing keeps it away. */
  function placeOn(session: SessionView, date: string): string | null {
    for (let minute = 0; minute < 1440; minute += 15) {
      const start = shift(`${date}T00:00`, minute);
      const own = start < session.end && session.start < shift(start, session.minutes);
      if (!own && obstacles(session, start, session.minutes).length === 0) return start;
    }
    return null;
  }
  const days = (session: SessionView) => {
    const { start } = host.weekOf(session.start.slice(0, 10));
    return Array.from({ length: 7 }, (_, i) => addDays(start, i)).filter((d) => d >= NOW.slice(0, 10));
  };
  const refuse = (code: string, message: string, help: string): never => {
    throw new BackendError(code, message, help);
  };
  function offer(minutes: number): Operations['fragment']['output'] {
    const next = host.state.sessions.find((s) => s.status === 'planned') ?? host.state.sessions[0]!;
    return {
      sessionId: null,
      pathId: next.pathId,
      activityId: next.activityId,
      activity: next.activity,
      unitLabel: next.unitLabel,
      kind: next.kind,
      start: NOW,
      end: shift(NOW, minutes),
      minutes,
      items: next.items.slice(0, 1),
      fit: 'items',
      sentence: `The next item of “${next.activity}”; 3 h of it are left then.`,
    };
  }
  return {
    whySession: ({ sessionId }) => {
      const session = host.find(sessionId);
      const others = days(session).map((date) => ({ date, start: placeOn(session, date) }));
      const load = (date: string) =>
        host.weekOf(date).sessions.reduce((a, s) => a + (s.start.startsWith(date) ? s.minutes : 0), 0);
      return {
        session,
        reasons: [
          ...(session.pinned ? [rule('pinned', 'You pinned it here.')] : []),
          rule('opens', 'Your hours open at 18:00.'),
          rule('usual', '18:00 is your usual hour: 6 of the 7 study days around it begin then.'),
          rule(
            'even',
            `The week is spread evenly: ${day(session.start)} carries 2 h 50 min, the days like it 2 h 20 min to 2 h 50 min.`,
          ),
        ],
        alternatives: others.flatMap(({ date, start }) =>
          start === null
            ? []
            : [
                {
                  start,
                  end: shift(start, session.minutes),
                  cost: 40,
                  price: [],
                  sentence: session.start.startsWith(date)
                    ? 'Just as good.'
                    : `${day(date)} would then carry ${duration(load(date) + session.minutes)} and ${day(session.start)} ${duration(Math.max(0, load(session.start.slice(0, 10)) - session.minutes))}.`,
                },
              ],
        ),
        closed: others
          .filter((one) => one.start === null && !session.start.startsWith(one.date))
          .map(({ date }) => ({ date, rule: 'outside-hours', sentence: `${day(date)} is free of study.` })),
      };
    },
    whyNot: ({ sessionId, start }) => {
      const session = host.find(sessionId);
      const found = start === session.start ? [] : obstacles(session, start, session.minutes);
      return {
        session,
        start,
        end: shift(start, session.minutes),
        allowed: found.length === 0,
        movable: !found.some((one) => ['overlap', 'passed'].includes(one.rule)),
        obstacles: found,
        price: [],
        sentence: found[0]?.sentence ?? 'It could be there just as well.',
      };
    },
    moveSession: ({ sessionId, start, minutes }) => {
      const session = host.find(sessionId);
      const length = minutes ?? session.minutes;
      const found = obstacles(session, start, length);
      const against = found.find((one) => ['overlap', 'passed'].includes(one.rule));
      if (against)
        return refuse(
          against.rule,
          against.sentence,
          'Choose another time; it need only be ahead and free of other sessions.',
        );
      const sentence =
        start === session.start
          ? `“${session.activity}” now lasts ${duration(length)}, and is pinned.`
          : `Moved “${session.activity}” to ${moment(start)} and pinned it.`;
      const changed = host.change(sentence, () =>
        Object.assign(host.find(sessionId), {
          start,
          end: shift(start, length),
          minutes: length,
          status: 'planned',
          pinned: true,
        }),
      );
      return { ...changed, notes: found.map((one) => one.sentence) };
    },
    pinSession: ({ sessionId, pinned }) => {
      const { activity } = host.find(sessionId);
      return host.change(
        pinned ? `Pinned “${activity}”: it is not moved.` : `“${activity}” may be moved again.`,
        () => (host.find(sessionId).pinned = pinned),
      );
    },
    lockDay: ({ date, locked }) =>
      host.change(
        locked
          ? `${day(date)} is locked: nothing new is planned on it.`
          : `${day(date)} is open for planning again.`,
        () => {
          const rest = host.state.locked.filter((one) => one !== date);
          host.state.locked = locked ? [...rest, date].sort() : rest;
        },
      ),
    fragment: ({ minutes }) =>
      minutes < 5
        ? refuse('bad-minutes', 'Give between 5 min and 2 h.', 'Say how many minutes you have.')
        : offer(minutes),
    startFragment: ({ minutes }) => {
      const fits = offer(minutes);
      return host.change(`Started ${duration(minutes)} of “${fits.activity}”.`, () => {
        const own = {
          id: `fragment${host.state.sessions.length}`,
          pathId: fits.pathId,
          activityId: fits.activityId,
          activity: fits.activity,
          unitLabel: fits.unitLabel,
          unit: 1,
          kind: fits.kind,
          start: fits.start,
          end: fits.end,
          minutes,
          doneMinutes: 0,
          status: 'running',
          pinned: false,
          items: fits.items,
          leftOff: null,
          countedMinutes: null,
        };
        const all = [...host.state.sessions, own];
        host.state.sessions = all.sort((a, b) => a.start.localeCompare(b.start));
      });
    },
    unplaced: () => host.options.unplaced ?? [],
  };
}
