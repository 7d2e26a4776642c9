// One element writes label, control, hint and message, so that all forms look and read alike:
//   <sm-field path="villageName" label="ชื่อบ้าน" required></sm-field>
// path   where the value lies in the submission; inside sm-rows it is relative to the row
// type   text (default), long, int, number, money, phone, date, select, yesno, check, checks
// each   ng-options expression of a select; options="o.kinds" is short for value/label pairs
// change what to do when the value changes
// list   id of a <datalist> to suggest from
// hint   one short sentence below the control; wide takes the whole width; show hides the field unless it is true
const tasklist = window.angular.module('cam.tasklist');

tasklist.directive('smField', () => ({
  restrict: 'E',
  template: (element, attrs) => {
    const at = place(attrs);
    const control = (CONTROLS[attrs.type || 'text'] || CONTROLS.text)(attrs, at);
    const star = attrs.required === undefined && !attrs.ngRequired ? ''
      : `<span class="sm-star" aria-hidden="true" ${attrs.ngRequired ? `ng-if="${escape(attrs.ngRequired)}"` : ''}> *</span>`;
    const hint = attrs.hint ? `<span class="help-block sm-hint">${attrs.hint}</span>` : '';
    const group = attrs.type === 'yesno' || attrs.type === 'checks';
    const label = attrs.type === 'check' ? '' : group
      ? `<span class="sm-label" id="${at.id}-label">${attrs.label}${star}</span>`
      : `<label class="sm-label" for="${at.id}">${attrs.label}${star}</label>`;
    const show = attrs.show ? ` ng-if="${escape(attrs.show)}"` : '';
    return `<div class="sm-field sm-${attrs.type || 'text'}"${show}>${label}${control}${hint}</div>`;
  }
}));

/** Where a field's value lies: the expression, the path that the server names in a refusal, and an id. */
function place(attrs) {
  const row = attrs.rows ? `${attrs.rows}[{{$index}}].` : '';
  const path = (attrs.at || row) + attrs.path;
  const model = attrs.model || (attrs.rows ? 'r.' : 's.') + attrs.path;
  return { model, path, id: 'sm-' + path.replace(/[.\[]/g, '-').replace(/\]/g, ''), name: attrs.path.replace(/\W/g, '_') };
}

function common(attrs, at, extra = '') {
  const on = ['required', 'min', 'max', 'minlength', 'maxlength', 'ng-required', 'change', 'placeholder', 'list']
    .map(key => [key === 'change' ? 'ng-change' : key, attrs[camel(key)]])
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => value === '' ? key : `${key}="${escape(value)}"`).join(' ');
  return `id="${at.id}" name="${at.name}" ng-model="${escape(at.model)}" data-path="${at.path}" data-label="${attrs.label}"
    class="form-control" ${on} ${extra}`;
}

const needed = attrs => attrs.ngRequired ? `ng-required="${escape(attrs.ngRequired)}"` : attrs.required === undefined ? '' : 'required';

const camel = name => name.replace(/-(\w)/g, (all, letter) => letter.toUpperCase());
const escape = text => String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const CONTROLS = {
  text: (attrs, at) => `<input type="text" ${common(attrs, at)}>`,
  long: (attrs, at) => `<textarea rows="${attrs.lines || 3}" ${common(attrs, at)}></textarea>`,
  int: (attrs, at) => `<input type="number" inputmode="numeric" step="1" ${common(attrs, at)}>`,
  number: (attrs, at) => `<input type="number" inputmode="decimal" step="any" ${common(attrs, at)}>`,
  money: (attrs, at) => `<span class="input-group sm-baht"><input type="text" inputmode="decimal" sm-money ${common(attrs, at)}><span class="input-group-addon">บาท</span></span>`,
  phone: (attrs, at) => `<input type="tel" inputmode="tel" autocomplete="off" ${common(attrs, at)}>`,
  date: (attrs, at) => `<sm-date field="${escape(common(attrs, at))}"></sm-date>`,
  select: (attrs, at) => `<select ${common(attrs, at, `ng-options="${escape(attrs.each || `x.value as x.label for x in ${attrs.options}`)}"`)}><option value="">— เลือก —</option></select>`,
  check: (attrs, at) => `<label class="sm-check"><input type="checkbox" ${common(attrs, at).replace('class="form-control"', '')}> ${attrs.label}</label>`,
  yesno: (attrs, at) => `<div class="sm-choices" role="radiogroup" aria-labelledby="${at.id}-label" data-path="${at.path}" data-label="${attrs.label}" ng-model="${escape(at.model)}" sm-set ${needed(attrs)}>
    <label><input type="radio" name="${at.id}" value="true" ng-model="${escape(at.model)}" ng-value="true"> ${attrs.yes || 'ใช่'}</label>
    <label><input type="radio" name="${at.id}" value="false" ng-model="${escape(at.model)}" ng-value="false"> ${attrs.no || 'ไม่ใช่'}</label></div>`,
  checks: (attrs, at) => `<sm-checks of="${attrs.options}" ng-model="${escape(at.model)}" name="${at.name}" data-path="${at.path}" data-label="${attrs.label}" aria-labelledby="${at.id}-label" ${needed(attrs)}></sm-checks>`
};

/** A group of radio buttons is one field: required means that either was chosen. */
tasklist.directive('smSet', () => ({
  require: 'ngModel',
  link: (scope, element, attrs, model) => { model.$isEmpty = value => value !== true && value !== false; }
}));

/** Several of a list of {value, label} or of things with an id; the model is the list of what was chosen. */
tasklist.directive('smChecks', () => ({
  restrict: 'E',
  require: 'ngModel',
  scope: { of: '=' },
  template: `<div class="sm-choices" role="group"><label ng-repeat="x in of">
    <input type="checkbox" value="{{id(x)}}" ng-checked="has(id(x))" ng-click="toggle(id(x))"> {{x.label || x.title || x.houseNumber + ' ' + x.head}}</label></div>`,
  link(scope, element, attrs, model) {
    scope.id = item => item.value === undefined ? item.id : item.value;
    const chosen = () => model.$modelValue || [];
    model.$isEmpty = value => !value || !value.length;
    scope.has = value => chosen().includes(value);
    scope.toggle = value => {
      model.$setViewValue(scope.has(value) ? chosen().filter(other => other !== value) : chosen().concat([value]));
    };
  }
}));

/** Baht with thousands separators; the model is a number. Negative amounts and letters do not pass. */
tasklist.directive('smMoney', ['numberFilter', number => ({
  require: 'ngModel',
  link(scope, element, attrs, model) {
    const shown = value => value === null || value === undefined || value === '' ? '' : number(value, value % 1 ? 2 : 0);
    model.$formatters.push(shown);
    model.$parsers.push(text => {
      const plain = String(text).replace(/[,\s฿]/g, '').replace(/[๐-๙]/g, digit => '๐๑๒๓๔๕๖๗๘๙'.indexOf(digit));
      const good = plain === '' || /^\d+(\.\d{1,2})?$/.test(plain);
      model.$setValidity('money', good);
      return !good ? undefined : plain === '' ? null : Number(plain);
    });
    element.on('blur', () => {
      if (model.$valid) { element.val(shown(model.$modelValue)); }
    });
  }
})]);
