// A check-in being written: one draft a session, and what is sent of it.
import type { SessionAnswer, SessionView } from '../backend/generated/contract';

export interface Draft {
  sessionId: string;
  /** "" while nothing is said; done is never assumed. */
  answer: '' | 'done' | 'partly' | 'skipped';
  minutes: number;
}

export function startDraft(session: SessionView): Draft {
  const said = ['done', 'partly', 'skipped'].includes(session.status)
    ? (session.status as Draft['answer'])
    : '';
  // What was counted while it was on is the likely answer, and half of it where nothing was.
  const half = Math.max(5, Math.round(session.minutes / 10) * 5);
  const minutes = said === 'partly' ? session.doneMinutes : session.countedMinutes || half;
  return { sessionId: session.id, answer: said, minutes };
}

/** What was said; sessions without a word are left out. */
export function answersOf(drafts: Draft[]): SessionAnswer[] {
  return drafts
    .filter((d) => d.answer !== '')
    .map((d) => ({
      sessionId: d.sessionId,
      answer: d.answer,
      minutes: d.answer === 'partly' ? d.minutes : null,
    }));
}
