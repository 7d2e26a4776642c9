// Says below a field what is wrong with it and what is expected, once the field is left; and what the server refused.
// On every control of <sm-field>: sm-told beside ng-model, with data-label. The sentence is tied to the control.
const tasklist = window.angular.module('cam.tasklist');

/** So that nothing moves under a finger that is about to press a button. */
const AFTER_THE_CLICK = 250;

/** What is wrong → what is expected, given the control's attributes. The first that applies is said. */
const SENTENCES = {
  date: () => 'ไม่ใช่วันที่ เช่น 18/1/2570',
  number: () => 'ต้องเป็นตัวเลข เช่น 12',
  money: () => 'ต้องเป็นจำนวนเงิน มีสตางค์ได้ 2 ตำแหน่ง เช่น 1,200.50',
  negative: () => 'ต้องไม่ติดลบ',
  int: () => 'ต้องเป็นจำนวนเต็ม',
  min: bounds,
  max: bounds,
  maxlength: ({ ngMaxlength }, value) => `ยาวได้ไม่เกิน ${ngMaxlength} ตัวอักษร ขณะนี้ ${String(value || '').length}`,
  required: () => 'กรุณากรอกหรือเลือกช่องนี้'
};

function bounds({ min, max }) {
  const told = bound => Number(bound).toLocaleString('en-US', { maximumFractionDigits: 2, useGrouping: !/^2[4-8]\d\d$/.test(bound) });
  if (min === undefined) { return `ต้องไม่เกิน ${told(max)}`; }
  return max === undefined ? `ต้องไม่น้อยกว่า ${told(min)}` : `ต้องอยู่ระหว่าง ${told(min)} ถึง ${told(max)}`;
}

/** The sentence for a control that was left; an empty one is not scolded until something was in it or it was asked for. */
function fault(model, attrs, tried) {
  if (!model.$invalid || !(model.$touched || tried)) { return ''; }
  const kind = Object.keys(SENTENCES).find(name => model.$error[name]);
  if (kind === 'required' && !model.$dirty && !tried) { return ''; }
  // a message of its own, for kinds that explain themselves (model.smFault: kind → sentence)
  const said = (model.smFault && model.smFault(kind)) || (SENTENCES[kind] || (() => 'ไม่ถูกต้อง'))(attrs, model.$viewValue);
  return `“${attrs.label}” ${said}`;
}

let counted = 0;

tasklist.directive('smTold', ['$timeout', $timeout => ({
  require: 'ngModel',
  link(scope, element, attrs, model) {
    const control = element[0];
    let sentence = null;
    let refused = null;
    let tried = false;
    let waiting;
    const field = () => control.closest('.sm-field') || control.parentElement;
    const note = selector => {
      const found = field().querySelector(selector);
      if (found && !found.id) { found.id = `sm-note-${++counted}`; }
      return found && found.id;
    };
    const show = text => {
      if (sentence && !text) { sentence.remove(); sentence = null; }
      if (text && !sentence) {
        sentence = document.createElement('p');
        sentence.className = 'sm-fault';
        sentence.id = `sm-fault-${++counted}`;
        sentence.setAttribute('role', 'alert');
        field().append(sentence);
      }
      if (sentence) { sentence.textContent = text; }
      set('aria-invalid', text ? 'true' : null);
      describe();
    };
    const set = (name, value) => value ? control.setAttribute(name, value) : control.removeAttribute(name);
    const describe = () => set('aria-describedby', [note('.sm-hint'), note('.sm-read'), sentence && sentence.id].filter(Boolean).join(' '));
    const soon = () => { scope.$evalAsync(); };

    scope.$watch(() => refused || fault(model, attrs, tried), text => {
      $timeout.cancel(waiting);
      waiting = $timeout(() => show(text), text ? AFTER_THE_CLICK : 0, false);
    });
    // a group of buttons or boxes is left when the cursor is in none of them
    control.addEventListener('focusout', event => {
      if (!control.contains(event.relatedTarget)) { model.$setTouched(); soon(); }
    });
    control.addEventListener('sammachip.refused', event => { refused = event.detail; soon(); });
    control.addEventListener('sammachip.tried', () => { tried = true; soon(); });
    scope.$on('$destroy', () => $timeout.cancel(waiting));
  }
})]);
