// ไทย | English beside the account's menu.
import { webapp } from './webapp.js';
import { language, choose } from './language.js';

const LANGUAGES = [['th', 'ไทย'], ['en', 'English']];

function button([code, name]) {
  const chosen = code === language();
  const element = document.createElement('button');
  element.type = 'button';
  element.lang = code;
  element.textContent = name;
  element.setAttribute('aria-pressed', String(chosen));
  element.addEventListener('click', () => { if (!chosen) { choose(code); } });
  return element;
}

webapp.directive('camWidgetHeader', () => ({
  link(scope, element) {
    const item = document.createElement('li');
    item.className = 'sm-language';
    item.setAttribute('role', 'group');
    item.setAttribute('aria-label', 'ภาษา / Language');
    item.append(...LANGUAGES.map(button));
    element[0].querySelector('.app-menu > ul').prepend(item);
  }
}));
