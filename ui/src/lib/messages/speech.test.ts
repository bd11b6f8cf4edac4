import { afterEach, describe, expect, it } from 'vitest';
import { directionOf, speak, speech, wished } from './speech.svelte';

afterEach(() => speak({ language: 'en', locale: 'en', twelveHours: false }));

describe('the speech of the window', () => {
  it('before the engine has spoken is the first of the wishes that there is a catalogue for', () => {
    expect(wished(['fr-FR', 'de-AT', 'en-US'])).toEqual({
      language: 'de',
      locale: 'de-AT',
      twelveHours: false,
    });
    expect(wished(['en-US'])).toEqual({ language: 'en', locale: 'en-US', twelveHours: true });
    expect(wished(['en-GB']).twelveHours).toBe(false);
    expect(wished(['fr'])).toEqual({ language: 'en', locale: 'en', twelveHours: false });
  });
  it('runs from right to left where its language does', () => {
    expect(['ar', 'he', 'fa-IR', 'ur'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'de-CH'].map(directionOf)).toEqual(['ltr', 'ltr']);
    speak({ language: 'ar', locale: 'ar-EG', twelveHours: true });
    expect(document.documentElement.dir).toBe('rtl');
  });
  it('said again without a change changes nothing', () => {
    const before = speech();
    speak({ ...before });
    expect(speech()).toBe(before);
  });
});
