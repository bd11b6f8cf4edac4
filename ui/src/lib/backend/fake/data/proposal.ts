// A proposal that waits in the stand-in: two groups, one of which needs nothing else.
import type { Proposal, SessionView } from '../../generated/contract';
import { FINISH } from './time';

export function proposal(sessions: SessionView[]): Proposal {
  const at = (id: string) => {
    const session = sessions.find((one) => one.id === id);
    if (!session) throw new Error(`the stand-in has no session ${id}`);
    return session;
  };
  const move = (id: string, start: string, end: string) => ({ from: at(id), to: { ...at(id), start, end } });
  const alone = move('w1s8', '2026-12-12T12:10', '2026-12-12T13:40');
  const pushed = move('w1s9', '2026-12-13T10:00', '2026-12-13T11:30');
  const added = {
    ...at('w1s7'),
    id: 'new1',
    start: '2026-12-13T12:00',
    end: '2026-12-13T12:50',
    minutes: 50,
  };
  return {
    id: 'proposal-1',
    because: 'After your word on what happened.',
    kept: 28,
    groups: [
      {
        number: 1,
        sentence: `${alone.from.activity} moves from Fri 11 Dec, 18:00 to Sat 12 Dec, 12:10.`,
        because: 'In the way: Dentist.',
        moved: [alone],
        dropped: [],
        added: [],
      },
      {
        number: 2,
        sentence: 'One session moves, one is new, between Sat 12 Dec and Sun 13 Dec; one needs the other.',
        because: null,
        moved: [pushed],
        dropped: [],
        added: [added],
      },
    ],
    moved: [alone, pushed],
    dropped: [],
    added: [added],
    reserveMinutes: 50,
    milestones: [],
    notes: [
      `“${alone.from.activity}” on Sat 12 Dec, 12:10 would come after “${pushed.from.activity}” has begun, which follows it in its path.`,
    ],
    finishBefore: FINISH,
    finishAfter: '2027-03-16',
    sentence:
      'Moves 2 of 31 sessions, one is new; the finish comes two days later, on Tue 16 Mar 2027, nothing before Fri 11 Dec.',
  };
}
