import { describe, expect, it } from 'vitest';
import { proposal, sessionsOf, week } from '../backend/fake/data';
import { calendarEvents } from '../week/calendar';
import { accepting, changes, leaving, toggled, withProposed } from './choice';

const waits = proposal(sessionsOf(1));

describe('what of a proposal is accepted', () => {
  it('is all of it where every group is chosen, else the chosen ones in order', () => {
    expect(accepting(waits, [1, 2])).toBeNull();
    expect(accepting(waits, toggled([1, 2], 1, false))).toEqual([2]);
    expect(toggled([3], 1, true)).toEqual([1, 3]);
  });
  it('counts the changes of a group', () => {
    expect(waits.groups.map(changes)).toEqual([1, 2]);
  });
});

describe('proposed places in a week', () => {
  const view = week('2026-12-07', sessionsOf(1));
  it('stand beside the sessions as what they are: proposed', () => {
    const events = calendarEvents(withProposed(view, waits), null);
    const proposed = events.filter((event) => event.classNames.includes('proposed'));
    expect(proposed).toHaveLength(3);
    expect(proposed[0]?.title).toMatch(/, proposed$/);
  });
  it('say of the sessions that would move that they do', () => {
    const events = calendarEvents(withProposed(view, waits), null, leaving(waits));
    const away = events.filter((event) => event.classNames.includes('leaving'));
    expect(away.map((event) => event.id).sort()).toEqual(['w1s8', 'w1s9']);
    expect(away[0]?.extendedProps.label).toMatch(/would move$/);
    expect(leaving(null)).toEqual([]);
  });
  it('stand in their own week alone, and nowhere without a proposal', () => {
    const later = week('2026-12-14', sessionsOf(2));
    expect(withProposed(later, waits).blocks).toHaveLength(later.blocks.length);
    expect(withProposed(view, null)).toBe(view);
  });
});
