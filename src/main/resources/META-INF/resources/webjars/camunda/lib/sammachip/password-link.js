// “Change password” in the account's menu. The menu's entries are made when somebody is signed in, long after the header;
// so ours is added when the menu is opened.
import { webapp } from './webapp.js';
import { service } from './api.js';
import { language } from './language.js';

function add(menu) {
  const leave = menu.querySelector('.logout');
  if (!leave || menu.querySelector('.sm-password')) { return; }
  const item = document.createElement('li');
  item.className = 'sm-password';
  const link = document.createElement('a');
  link.href = service + '/password';
  link.textContent = language() === 'en' ? 'Change password' : 'เปลี่ยนรหัสผ่าน';
  item.append(link);
  leave.before(item);
}

webapp.directive('camWidgetHeader', () => ({
  link(scope, element) {
    element[0].addEventListener('click', click => {
      const account = click.target.closest('.account');
      if (account) { add(account); }
    }, true);
  }
}));
