// Cells copied from a spreadsheet go into rows as if they were typed: beginning at the control that has the cursor, to
// the right and downwards, over the controls that the row shows. Selects take the Thai label or the value, boxes and
// yes/no take ใช่ ไม่ใช่ x ✓, dates both eras, numbers Thai digits and thousands. What cannot be read is pointed out, and
// the rows can be had back as they were.
import { jump } from '../../../../lib/sammachip/jump.js';

const YES = /^(ใช่|มี|ได้|x|✓|✔|√|1|true|yes|y)$/i;
const NO = /^(ไม่|ไม่ใช่|ไม่มี|ไม่ได้|-|0|false|no|n)?$/i;
const CONTROLS = '[data-path][data-kind]';
const { element: wrap } = window.angular;

/** The cells of a copied range; a quoted cell may hold line breaks and tabs. */
export function cells(text) {
  const lines = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  const rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let found; cell.lastIndex <= rest.length && (found = cell.exec(rest));) {
    const [, quoted, bare, end] = found;
    lines[lines.length - 1].push((quoted === undefined ? bare : quoted.replace(/""/g, '"')).trim());
    if (end === '\n') { lines.push([]); }
    if (end === '') { break; }
  }
  return lines;
}

/** Whether the text was put into the control; what a control of text or date or number cannot read, it tells itself. */
function put(control, text) {
  const model = wrap(control).controller('ngModel');
  const kind = control.dataset.kind;
  const set = value => { model.$setViewValue(value); model.$render(); model.$setTouched(); return true; };
  const bool = YES.test(text) ? true : NO.test(text) ? false : undefined;
  if (control.tagName === 'SELECT') { return choose(control, model, text); }
  if (kind === 'yesno') { const told = text === '' ? undefined : labelled(control, text, bool); return told === undefined ? text === '' : set(told); }
  if (kind === 'choice') { return pick(control, text, set); }
  if (kind === 'check') { return bool === undefined ? false : set(bool); }
  if (kind === 'checks') { return several(control, text, set); }
  model.$setViewValue(text);
  wrap(control).val(text);
  model.$setTouched();
  wrap(control).triggerHandler('blur'); // shows it as if it had been typed and left
  return !model.$invalid || text === '';
}

function choose(select, model, text) {
  if (text === '') { return true; }
  const same = option => [option.text.trim(), option.label.trim(), option.value.replace(/^(string|number|boolean):/, '')].includes(text);
  const begins = option => option.value && option.text.trim().startsWith(text);
  const option = Array.from(select.options).find(same) || Array.from(select.options).find(begins);
  select.value = option ? option.value : '';
  model.$setViewValue(wrap(select).controller('select').readValue());
  model.$setTouched();
  return Boolean(option);
}

/** The answer of a yes or no by its own words, or by the usual ones. */
function labelled(group, text, bool) {
  const [yes, no] = Array.from(group.querySelectorAll('label'), label => label.textContent.trim());
  return text === yes ? true : text === no ? false : bool;
}

function pick(group, text, set) {
  const label = Array.from(group.querySelectorAll('label')).find(one => one.textContent.trim() === text || one.querySelector('input').value === text);
  return label ? set(label.querySelector('input').value) : text === '';
}

function several(group, text, set) {
  const named = text.split(/[,;/]/).map(part => part.trim()).filter(Boolean);
  const boxes = Array.from(group.querySelectorAll('label'), label => ({ word: label.textContent.trim(), value: label.querySelector('input').value }));
  const found = named.map(name => boxes.find(box => box.word === name || box.value === name));
  if (found.includes(undefined)) { return false; }
  const own = wrap(group).isolateScope();
  return set(own.of.map(own.id).filter(id => found.some(box => box.value === String(id))));
}

/**
 * Listens on a list; fresh makes a row, or is null where no row can be added. also: keys of texts that a spreadsheet may
 * have in columns after those that the row shows, such as a reason that is asked for only now and then.
 */
export function paste({ scope, element, rows, fresh, touch, also = [], $timeout }) {
  const lines = () => Array.from(element[0].querySelectorAll('table[data-rows] > tbody > tr'));
  scope.goTo = path => jump(element[0].closest('form'), path);
  scope.forgetPaste = () => { scope.pasted = null; };

  /** Lines without a tab may be a message copied into one field: a column only where it overwrites nothing below. */
  const columns = (cell, text, table) => {
    if (text.includes('\t')) { return true; }
    if (table.length < 2 || cell.dataset.kind === 'long') { return false; }
    const start = lines().indexOf(cell.closest('tr'));
    const below = lines().slice(start + 1, start + table.length);
    const empty = line => Array.from(line.querySelectorAll(CONTROLS)).some(other => keyOf(other) === keyOf(cell) && !other.value);
    return cell.dataset.kind !== 'text' || ((fresh || below.length === table.length - 1) && below.every(empty));
  };

  /** Rows come back as copies, so that their controls forget what was pasted and could not be read. */
  const takeBack = (filled, before) => () => {
    filled.forEach((row, i) => {
      const at = rows().indexOf(row);
      if (at >= 0) { rows().splice(at, 1, ...before.slice(i, i + 1)); }
    });
    scope.pasted = null;
    touch();
  };

  const fill = (table, start, keys, before) => {
    const faults = [];
    table.forEach((line, down) => {
      const tr = lines()[start + down];
      if (!tr) { faults.push({ text: `แถวที่ ${start + down + 1} เกินจำนวนแถวที่มี ไม่ได้วาง` }); return; }
      if (line.length > keys.length) { faults.push({ text: `แถวที่ ${start + down + 1} มีเกินมา ${line.length - keys.length} ช่อง ไม่ได้วาง: ${line.slice(keys.length).join(' ')}` }); }
      const controls = new Map(Array.from(tr.querySelectorAll(CONTROLS), control => [keyOf(control), control]));
      line.slice(0, keys.length).forEach((text, across) => {
        const control = controls.get(keys[across].key);
        if (!control && keys[across].also) { rows()[start + down][keys[across].key] = text || null; return; }
        if (!(control ? put(control, text) : text === '')) {
          faults.push({ path: control && control.dataset.path, text: `แถวที่ ${start + down + 1} “${keys[across].label}” อ่าน “${text}” ไม่ได้` });
        }
      });
    });
    scope.pasted = { rows: table.length, faults, takeBack: takeBack(rows().slice(start, start + table.length), before) };
    touch();
  };

  element.on('paste', event => {
    const text = (event.originalEvent || event).clipboardData.getData('text/plain');
    const cell = event.target.closest(CONTROLS);
    const table = cells(text);
    if (!cell || event.isDefaultPrevented() || (table.length < 2 && table[0].length < 2) || !columns(cell, text, table)) { return; }
    event.preventDefault();
    const start = lines().indexOf(cell.closest('tr'));
    const shown = Array.from(cell.closest('tr').querySelectorAll(CONTROLS));
    const keys = shown.slice(shown.indexOf(cell)).map(control => ({ key: keyOf(control), label: control.dataset.label }))
      .filter(({ key }) => !also.includes(key)).concat(also.map(key => ({ key, label: key, also: true })));
    const before = window.angular.copy(rows().slice(start, start + table.length));
    scope.$apply(() => { while (fresh && rows().length < start + table.length) { rows().push(fresh()); } });
    $timeout(() => fill(table, start, keys, before));
  });
}

const keyOf = control => control.dataset.path.replace(/^.*?\[\d+\]\./, '');
