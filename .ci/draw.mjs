// Draws every BPMN model as a PNG, as a person sees it: node draw.mjs <models> <pictures> [<model>…]
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const [models, pictures, ...only] = process.argv.slice(2);
const viewer = path.resolve('node_modules/bpmn-js/dist/bpmn-viewer.production.min.js');
const font = { fontFamily: 'Sarabun, Loma, sans-serif' };

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});
let faults = 0;
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 2000, height: 1200 });
  await page.setContent('<div id="canvas" style="width:2000px;height:1200px"></div>');
  await page.addScriptTag({ path: viewer });
  for (const file of fs.readdirSync(models).filter((f) => f.endsWith('.bpmn'))) {
    if (only.length && !only.includes(file)) continue;
    const xml = fs.readFileSync(path.join(models, file), 'utf8');
    const drawn = await page.evaluate(
      async (xml, font) => {
        const viewer = new BpmnJS({ container: '#canvas', textRenderer: { defaultStyle: font, externalStyle: font } });
        const { warnings } = await viewer.importXML(xml);
        const { svg } = await viewer.saveSVG();
        const { width, height } = viewer.get('canvas').viewbox().inner;
        viewer.destroy();
        return { svg, width, height, warnings: warnings.map((w) => w.message) };
      },
      xml,
      font,
    );
    drawn.warnings.forEach((w) => console.error(`${file}: ${w}`));
    faults += drawn.warnings.length;
    const picture = await browser.newPage();
    await picture.setViewport({ width: Math.ceil(drawn.width) + 40, height: Math.ceil(drawn.height) + 40 });
    await picture.setContent(`<body style="margin:10px">${drawn.svg.slice(drawn.svg.indexOf('<svg'))}</body>`);
    await picture.screenshot({ path: path.join(pictures, file.replace('.bpmn', '.png')) });
    await picture.close();
  }
} finally {
  await browser.close();
}
process.exit(faults ? 1 : 0);
