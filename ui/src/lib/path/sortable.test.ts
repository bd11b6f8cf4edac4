import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeAt, sortable } from './sortable';

/** A list of three rows, each 40 high from the top of the window on. */
function list() {
  document.body.innerHTML =
    '<ul>' +
    ['a', 'b', 'c'].map((name) => `<li data-sort><span data-grip>${name}</span></li>`).join('') +
    '<li>not to be sorted</li></ul>';
  const ul = document.querySelector('ul')!;
  [...ul.children].forEach((row, at) => {
    row.getBoundingClientRect = () => ({ top: at * 40, height: 40 }) as DOMRect;
  });
  const drop = vi.fn();
  const end = sortable(drop)(ul);
  const point = (type: string, target: EventTarget, clientY: number) =>
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, clientY, button: 0 }));
  const grip = (at: number) => ul.querySelectorAll('[data-grip]')[at]!;
  return { ul, drop, end, point, grip };
}

afterEach(() => (document.body.innerHTML = ''));

describe('a row that is dragged', () => {
  it('comes before the first row whose middle lies below the pointer', () => {
    expect([5, 25, 65, 130].map((y) => placeAt([20, 60, 100], y))).toEqual([0, 1, 2, 3]);
  });

  it('is dropped where the line shows, and the line is gone', () => {
    const { ul, drop, point, grip } = list();
    point('pointerdown', grip(0), 20);
    point('pointermove', window, 90);
    expect(ul.children[0]).toHaveAttribute('data-dragged');
    expect(ul.children[2]).toHaveAttribute('data-drop-before');
    point('pointerup', window, 90);
    expect(drop).toHaveBeenCalledExactlyOnceWith(0, 1);
    expect(ul.querySelector('[data-dragged], [data-drop-before]')).toBeNull();
  });

  it('can become the last one, and the first', () => {
    const { ul, drop, point, grip } = list();
    point('pointerdown', grip(0), 20);
    point('pointermove', window, 500);
    expect(ul.children[2]).toHaveAttribute('data-drop-after');
    point('pointerup', window, 500);
    point('pointerdown', grip(2), 100);
    point('pointermove', window, -5);
    point('pointerup', window, -5);
    expect(drop.mock.calls).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('stays where it is beside itself, and after Escape', () => {
    const { ul, drop, point, grip } = list();
    point('pointerdown', grip(1), 60);
    point('pointermove', window, 90);
    point('pointerup', window, 90);
    point('pointerdown', grip(0), 20);
    point('pointermove', window, 110);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    point('pointerup', window, 110);
    expect(drop).not.toHaveBeenCalled();
    expect(ul.querySelector('[data-dragged]')).toBeNull();
  });

  it('is left alone where it is not held by its grip, or the list is gone', () => {
    const { ul, drop, end, point, grip } = list();
    point('pointerdown', ul.children[0]!, 20);
    point('pointerup', window, 110);
    end();
    point('pointerdown', grip(0), 20);
    point('pointermove', window, 110);
    point('pointerup', window, 110);
    expect(drop).not.toHaveBeenCalled();
  });
});
