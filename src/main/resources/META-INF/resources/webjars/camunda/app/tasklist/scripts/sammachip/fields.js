// One element writes label, control, hint and message, so that all forms look and read alike:
//   <sm-field path="villageName" label="ชื่อบ้าน" required></sm-field>
// path   where the value lies in the submission; inside sm-rows it is relative to the row
// type   text (default), long, int, number, money, phone, date, select, choice, yesno, check, checks, person
// each   ng-options expression of a select; options="o.kinds" is short for value/label pairs
// choice is a select of few, as buttons for a thumb
// of     person: the households or people to pick from; with free, their names are suggested and any name may be typed
// change what to do when the value changes
// list   id of a <datalist> to suggest from
// hint   one short sentence below the control; wide takes the whole width; show hides the field unless it is true
// What a control's text means is in values.js and dates.js, what is said of a wrong one in faults.js.
// More than one control: sm-yesno (decision.js), sm-advised (advice.js), sm-area (area.js), sm-photo (photos.js), sm-rows.
import './values.js';
import './faults.js';

const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smField', () => ({
  restrict: 'E',
  template: (element, attrs) => {
    const at = place(attrs);
    const control = (CONTROLS[attrs.type || 'text'] || CONTROLS.text)(attrs, at);
    const star = attrs.required === undefined && !attrs.ngRequired ? ''
      : `<span class="sm-star" aria-hidden="true" ${attrs.ngRequired ? `ng-if="${escape(attrs.ngRequired)}"` : ''}> *</span>`;
    const hint = attrs.hint ? `<span class="help-block sm-hint">${attrs.hint}</span>` : '';
    const group = ['yesno', 'choice', 'checks'].includes(attrs.type);
    const label = attrs.type === 'check' ? '' : group
      ? `<span class="sm-label" id="${at.id}-label">${attrs.label}${star}${at.row}</span>`
      : `<label class="sm-label" for="${at.id}">${attrs.label}${star}${at.row}</label>`;
    const show = attrs.show ? ` ng-if="${escape(attrs.show)}"` : '';
    return `<div class="sm-field sm-${attrs.type || 'text'}"${show}>${label}${control}${hint}</div>`;
  }
}));

/** Where a field's value lies: the expression, the path that the server names in a refusal, an id, the row said aloud. */
function place(attrs) {
  const row = attrs.rows ? `${attrs.rows}[{{$index}}].` : '';
  const path = (attrs.at || row) + attrs.path;
  const model = attrs.model || (attrs.rows ? 'r.' : 's.') + attrs.path;
  return {
    model, path, id: 'sm-' + path.replace(/[.\[]/g, '-').replace(/\]/g, ''), name: attrs.path.replace(/\W/g, '_'),
    row: attrs.rows ? `<span class="sm-aloud"> ${attrs.rowName || 'แถว'}ที่ {{$index + 1}}</span>` : ''
  };
}

function common(attrs, at, extra = '') {
  const on = ['required', 'ng-required', 'change', 'placeholder', 'list', 'data-min', 'data-max', 'minlength', 'ng-maxlength']
    .map(key => [key === 'change' ? 'ng-change' : key, attrs[camel(key.replace(/^data-|^ng-(?=maxlength)/, ''))]])
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => value === '' ? key : `${key}="${escape(value)}"`).join(' ');
  return `id="${at.id}" name="${at.name}" ng-model="${escape(at.model)}" ${spoken(attrs, at)} class="form-control" ${on} ${extra}`;
}

const spoken = (attrs, at) => `data-path="${at.path}" data-label="${attrs.label}" data-kind="${attrs.type || 'text'}" sm-told`;
const needed = attrs => attrs.ngRequired ? `ng-required="${escape(attrs.ngRequired)}" aria-required="{{!!(${escape(attrs.ngRequired)})}}"`
  : attrs.required === undefined ? '' : 'required aria-required="true"';
// too long a text stays on the screen and is told below it, instead of being cut without a word
const WHOLE = 'ng-model-options="{allowInvalid: true}" autocomplete="off"';

const camel = name => name.replace(/-(\w)/g, (all, letter) => letter.toUpperCase());
const escape = text => String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const select = (attrs, at, each) => `<select ${common(attrs, at, `ng-options="${escape(each)}"`)}><option value="">— เลือก —</option></select>`;

const CONTROLS = {
  text: (attrs, at) => `<input type="text" ${common(attrs, at, WHOLE)}>`,
  long: (attrs, at) => `<textarea rows="${attrs.lines || 3}" ${common(attrs, at, WHOLE)}></textarea>`,
  int: (attrs, at) => `<input type="text" inputmode="numeric" sm-number="int" autocomplete="off" ${common(attrs, at)}>`,
  number: (attrs, at) => `<input type="text" inputmode="decimal" sm-number="any" autocomplete="off" ${common(attrs, at)}>`,
  money: (attrs, at) => `<span class="input-group sm-baht"><input type="text" inputmode="decimal" sm-money autocomplete="off" ${common(attrs, at)}><span class="input-group-addon">บาท</span></span>`,
  phone: (attrs, at) => `<input type="tel" inputmode="tel" ${common(attrs, at, WHOLE)}>`,
  date: (attrs, at) => `<sm-date field="${escape(common(attrs, at))}"></sm-date>`,
  select: (attrs, at) => select(attrs, at, attrs.each || `x.value as x.label for x in ${attrs.options}`),
  person: (attrs, at) => attrs.free === undefined
    ? select(attrs, at, `x.id as personName(x) for x in ${attrs.of}`)
    : `<input type="text" ${common({ ...attrs, list: at.id + '-names' }, at, WHOLE)}>
       <datalist id="${at.id}-names"><option ng-repeat="x in ${attrs.of}" value="{{x.head || x.name}}">{{personName(x)}}</option></datalist>`,
  check: (attrs, at) => `<label class="sm-check"><input type="checkbox" ${common(attrs, at).replace('class="form-control"', '')}> ${attrs.label}${at.row}</label>`,
  yesno: (attrs, at) => `<div class="sm-choices" role="radiogroup" sm-radios aria-labelledby="${at.id}-label" ${spoken(attrs, at)} ng-model="${escape(at.model)}" sm-set ${needed(attrs)}>
    <label><input type="radio" sm-radio value="true" ng-model="${escape(at.model)}" ng-value="true"> ${attrs.yes || 'ใช่'}</label>
    <label><input type="radio" sm-radio value="false" ng-model="${escape(at.model)}" ng-value="false"> ${attrs.no || 'ไม่ใช่'}</label></div>`,
  choice: (attrs, at) => `<div class="sm-choices sm-buttons" role="radiogroup" sm-radios aria-labelledby="${at.id}-label" ${spoken(attrs, at)} ng-model="${escape(at.model)}" ${needed(attrs)}>
    <label ng-repeat="x in ${attrs.options}"><input type="radio" sm-radio ng-model="${escape(at.model)}" ng-value="x.value"> <span>{{x.label}}</span></label></div>`,
  checks: (attrs, at) => `<sm-checks role="group" of="${attrs.options}" ng-model="${escape(at.model)}" name="${at.name}" ${spoken(attrs, at)} aria-labelledby="${at.id}-label" ${needed(attrs).replace(/aria-required="[^"]*"/, '')}></sm-checks>`
};
