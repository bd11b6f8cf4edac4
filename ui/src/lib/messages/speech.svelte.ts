// How the window speaks: the language, its direction, and the region by which dates and times are written. The engine says
// it with the overview; before that the web view's own wishes count.
import type { SpeechView } from '../backend/generated/contract';

/** The languages that the catalogue is complete in, each by its own name. */
export const LANGUAGES: readonly { code: string; name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
];
/** Languages written from right to left (those of Unicode's right-to-left scripts that people use on desktops). */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

let spoken = $state.raw<SpeechView>({ language: 'en', locale: 'en', twelveHours: false });

/** How the window speaks now; what reads it while it is drawn follows a change. */
export function speech(): SpeechView {
  return spoken;
}

/** Speaks so from now on, and tells the document. */
export function speak(next: SpeechView): void {
  document.documentElement.lang = next.locale;
  document.documentElement.dir = directionOf(next.language);
  const same =
    next.language === spoken.language &&
    next.locale === spoken.locale &&
    next.twelveHours === spoken.twelveHours;
  if (!same) spoken = next;
}

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** What the web view's wishes ("de-AT", "en") come to, until the engine has spoken. */
export function wished(locales: readonly string[]): SpeechView {
  const code = (locale: string) => locale.split('-')[0]?.toLowerCase() ?? '';
  const locale = locales.find((wish) => LANGUAGES.some((one) => one.code === code(wish))) ?? 'en';
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { language: code(locale), locale, twelveHours: locale !== 'en' && hour12 === true };
}
