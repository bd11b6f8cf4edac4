// Which ambiguous zones are asked about: each author's word once, however many events use it.
import type { EventOffer, EventReading, ZoneReading } from '../backend/generated/contract';

export interface ReadingQuestion {
  written: string;
  readings: EventReading[];
  /** What is meant for now: the learner's answer, else the first reading, which is the default. */
  chosen: string;
}

export function readingQuestions(offers: EventOffer[], answers: ZoneReading[]): ReadingQuestion[] {
  const questions = new Map<string, ReadingQuestion>();
  for (const offer of offers) {
    for (const reading of offer.readings) {
      const question = questions.get(reading.written) ?? {
        written: reading.written,
        readings: [],
        chosen: answers.find((a) => a.written === reading.written)?.meant ?? reading.meant,
      };
      if (!question.readings.some((r) => r.meant === reading.meant)) question.readings.push(reading);
      questions.set(reading.written, question);
    }
  }
  return [...questions.values()].filter((q) => q.readings.length > 1);
}
