// Tells while somebody types which rules the new password keeps already. The server decides (PasswordRules); it alone
// knows the words that everybody tries first.
const form = document.querySelector('form[data-shortest]');
const fields = form ? [...form.querySelectorAll('input[type=password]')] : [];
const value = id => document.getElementById(id).value;

const RULES = {
  long: () => [...value('fresh')].length >= Number(form.dataset.shortest),
  oneself: () => !value('fresh').toLowerCase().includes(form.dataset.person.toLowerCase()),
  common: () => new Set(value('fresh')).size >= 5 && /[^\d\W_]|[\u0e00-\u0e7f]/u.test(value('fresh')),
  same: () => value('fresh') === value('again')
};

function mark() {
  for (const item of form.querySelectorAll('[data-rule]')) {
    const typed = value(item.dataset.rule === 'same' ? 'again' : 'fresh') !== '';
    item.classList.toggle('kept', typed && RULES[item.dataset.rule]());
    item.classList.toggle('broken', typed && !RULES[item.dataset.rule]());
  }
}

if (form) {
  const show = document.getElementById('show');
  show.closest('label').hidden = false;
  show.addEventListener('change', () => fields.forEach(field => { field.type = show.checked ? 'text' : 'password'; }));
  form.addEventListener('input', mark);
}
