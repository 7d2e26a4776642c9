// A calendar in the Buddhist era for a date field: opens from a button, works with arrow keys (Page Up and Down change the
// month, with Shift the year) and with a thumb. Typing stays the fast way; this shows which weekday a day is.
import { MONTHS, DAYS, DAY_LETTERS, ERA, parsed, long, daysLater as moved, monthsLater } from './thai-date.js';
import { today } from './today.js';

const KEYS = {
  ArrowLeft: day => moved(day, -1),
  ArrowRight: day => moved(day, 1),
  ArrowUp: day => moved(day, -7),
  ArrowDown: day => moved(day, 7),
  Home: day => moved(day, -parsed(day).getUTCDay()),
  End: day => moved(day, 6 - parsed(day).getUTCDay()),
  PageUp: (day, shift) => monthsLater(day, shift ? -12 : -1),
  PageDown: (day, shift) => monthsLater(day, shift ? 12 : 1)
};

/**
 * @param field the input that the calendar belongs to
 * @param settings value, min, max (ISO dates or nothing), inside(iso) whether a day lies in the project's fiscal year
 * @param pick called with the ISO date that was chosen
 */
export function openCalendar(field, { value, min, max, inside = () => true }, pick) {
  const within = day => (min && day < min ? min : max && day > max ? max : day);
  let day = within(value || today());
  const box = document.createElement('div');
  box.className = 'sm-calendar';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('aria-label', 'เลือกวันที่');

  const cell = shown => {
    const outside = (min && shown < min) || (max && shown > max);
    const names = [shown.slice(0, 7) === day.slice(0, 7) ? '' : 'sm-other', inside(shown) ? '' : 'sm-outside', shown === today() ? 'sm-today' : ''];
    return `<td><button type="button" data-day="${shown}" class="${names.join(' ')}" aria-label="${long(shown)}" tabindex="${shown === day ? 0 : -1}"
      aria-pressed="${shown === value}"${outside ? ' disabled' : ''}>${+shown.slice(8)}</button></td>`;
  };
  const draw = () => {
    const first = day.slice(0, 8) + '01';
    const start = moved(first, -parsed(first).getUTCDay());
    const weeks = [0, 1, 2, 3, 4, 5].map(week => `<tr>${[0, 1, 2, 3, 4, 5, 6].map(weekday => cell(moved(start, week * 7 + weekday))).join('')}</tr>`);
    box.innerHTML = `<div class="sm-calendar-head"><button type="button" data-months="-1" aria-label="เดือนก่อน">‹</button>
      <strong aria-live="polite">${MONTHS[+day.slice(5, 7) - 1]} ${+day.slice(0, 4) + ERA}</strong>
      <button type="button" data-months="1" aria-label="เดือนถัดไป">›</button></div>
      <table><thead><tr>${DAY_LETTERS.map((letter, index) => `<th scope="col" abbr="${DAYS[index]}">${letter}</th>`).join('')}</tr></thead><tbody>${weeks.join('')}</tbody></table>
      <div class="sm-calendar-foot"><button type="button" data-day="${today()}">วันนี้</button><button type="button" data-close>ปิด</button></div>`;
  };
  const show = (next, focus = true) => {
    day = within(next);
    draw();
    if (focus) { box.querySelector('td [tabindex="0"]').focus(); }
  };
  const close = () => {
    box.remove();
    document.removeEventListener('pointerdown', away, true);
    field.focus();
  };
  const away = event => { if (!box.contains(event.target)) { close(); } };

  box.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) { return; }
    if (button.dataset.months) { show(monthsLater(day, +button.dataset.months), false); box.querySelector(`[data-months="${button.dataset.months}"]`).focus(); return; }
    if (button.dataset.day && within(button.dataset.day) === button.dataset.day) { pick(button.dataset.day); }
    close();
  });
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close(); return; }
    if (event.key === 'Tab') { event.preventDefault(); tab(box, event.shiftKey); return; }
    if (KEYS[event.key] && event.target.closest('td')) { event.preventDefault(); show(KEYS[event.key](day, event.shiftKey)); }
  });
  document.addEventListener('pointerdown', away, true);
  field.parentElement.append(box);
  show(day);
  if (box.getBoundingClientRect().right > window.innerWidth) { Object.assign(box.style, { left: 'auto', right: '0' }); }
  box.scrollIntoView({ block: 'nearest' });
}

function tab(box, back) {
  const stops = [...box.querySelectorAll('button:not([disabled]):not([tabindex="-1"])')];
  const next = stops.indexOf(document.activeElement) + (back ? -1 : 1);
  stops[(next + stops.length) % stops.length].focus();
}
