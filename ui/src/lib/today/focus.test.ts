import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../backend/fake/data';
import type { FocusView } from '../backend/generated/contract';
import { clockOf, paint } from './focus';

const session = { ...sessionsOf(0)[0]!, minutes: 480 };
const view = (more: Partial<FocusView>): FocusView => ({
  session,
  phase: 'focus',
  sentence: '',
  now: 1_000_000,
  studiedSeconds: 600,
  since: 999_400,
  until: 1_000_900,
  fullAt: null,
  roomMinutes: 60,
  rhythm: '25/5',
  ...more,
});

describe('the running session between two answers', () => {
  it('is right after any time, asleep or awake, and never beyond its phase', () => {
    expect(paint(view({}), 0)).toEqual({ studied: 600, clock: 900, over: false });
    expect(paint(view({}), 61.9)).toEqual({ studied: 661, clock: 839, over: false });
    expect(paint(view({}), 8 * 3600)).toEqual({ studied: 1500, clock: 0, over: true });
    const whole = view({ studiedSeconds: 0, until: 1_000_000 + 8 * 3600 });
    for (let second = 0; second <= 8 * 3600; second += 7) expect(paint(whole, second).studied).toBe(second);
  });

  it('counts nothing in breaks and pauses', () => {
    expect(paint(view({ phase: 'break' }), 120).studied).toBe(600);
    expect(paint(view({ phase: 'paused', until: null }), 120)).toEqual({
      studied: 600,
      clock: 720,
      over: false,
    });
  });

  it('does not run backwards where the clock was set back', () => {
    expect(paint(view({}), -3600)).toEqual({ studied: 600, clock: 900, over: false });
  });

  it('is written as a clock', () => {
    expect([0, 65, 1500, 5400].map(clockOf)).toEqual(['0:00', '1:05', '25:00', '1:30:00']);
  });
});
