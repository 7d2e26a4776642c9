// Makes a photo of the phone as small as a report needs, before it goes over a village's line. One at a time: a photo of
// 12 megapixels takes 50 MB while it is open. Refuses, in Thai, what this browser cannot show.
const LONGEST = 1600;
const QUALITY = 0.82;
const PREVIEW = 240;
const SMALL = 1024 * 1024;
const LARGEST = 40 * 1024 * 1024;
const LARGEST_PDF = 10 * 1024 * 1024;
const HEAD = 256 * 1024; // time and place lie within

/** What a person is told of a file that cannot be used. */
export class Unusable extends Error {}

/**
 * @returns {file, name, original, preview}: what to send; original: the head of the photo if it was made smaller, for its
 * time and place; preview: a data URL, none of a PDF
 * @throws Unusable
 */
export async function prepare(file, { papers = false } = {}) {
  if (papers && (file.type === 'application/pdf' || /\.pdf$/i.test(file.name))) {
    refuseAbove(LARGEST_PDF, file, 'กรุณาสแกนใหม่ให้เล็กลง');
    return { file, name: file.name, original: null, preview: null };
  }
  refuseAbove(LARGEST, file, 'กรุณาตั้งกล้องให้ถ่ายภาพเล็กลง');
  if (file.size === 0) { throw new Unusable('ไฟล์ว่างเปล่า กรุณาเลือกไฟล์ใหม่'); }
  if (await cutOff(file)) { throw new Unusable('มาไม่ครบทั้งภาพ กรุณาคัดลอกไฟล์ใหม่หรือเลือกภาพอื่น'); }
  const picture = await opened(file, papers);
  try {
    return await smaller(file, picture);
  } finally {
    if (picture.close) { picture.close(); }
  }
}

/** A JPEG without its end: browsers paint the rest grey and say nothing. Behind the end phones may put a film. */
async function cutOff(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) { return false; }
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) { at += 2 + (bytes[at + 2] << 8 | bytes[at + 3]); }
  for (at = bytes.indexOf(0xff, at); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xd9) { return false; }
  }
  return true;
}

async function smaller(file, picture) {
  const width = picture.naturalWidth || picture.width;
  const height = picture.naturalHeight || picture.height;
  const preview = await painted(picture, width, height, PREVIEW, canvas => canvas.toDataURL('image/jpeg', 0.7));
  if (file.type === 'image/jpeg' && Math.max(width, height) <= LONGEST && file.size <= SMALL) {
    return { file, name: file.name, original: null, preview };
  }
  const jpeg = await painted(picture, width, height, LONGEST,
    canvas => new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY)));
  if (!jpeg) { throw new Unusable('เครื่องนี้มีหน่วยความจำไม่พอจะย่อภาพ กรุณาปิดหน้าอื่นแล้วลองใหม่'); }
  return { file: jpeg, name: file.name.replace(/\.[^.]*$/, '') + '.jpg', original: file.slice(0, HEAD), preview };
}

/** Paints on white and hands the canvas over; its memory is given back at once. */
async function painted(picture, width, height, longest, use) {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) { throw new Unusable('เครื่องนี้มีหน่วยความจำไม่พอจะย่อภาพ กรุณาปิดหน้าอื่นแล้วลองใหม่'); }
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.imageSmoothingQuality = 'high';
  const fine = scale < 1 ? await resized(picture, canvas.width, canvas.height) : null;
  brush.drawImage(fine || picture, 0, 0, canvas.width, canvas.height);
  if (fine) { fine.close(); }
  try {
    return await use(canvas);
  } finally {
    canvas.width = canvas.height = 0;
  }
}

/** Smoother than drawing; null where a browser cannot. */
const resized = (picture, resizeWidth, resizeHeight) => window.createImageBitmap
  ? createImageBitmap(picture, { resizeWidth, resizeHeight, resizeQuality: 'high' }).catch(() => null)
  : Promise.resolve(null);

/** The photo, upright as its EXIF tells. Safari shows some kinds as an image only. */
async function opened(file, papers) {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (failure) {
    return asImage(file, papers);
  }
}

async function asImage(file, papers) {
  const heic = /hei[cf]/i.test(file.type) || /\.hei[cf]$/i.test(file.name) || /^ftyp(hei|mif|msf)/.test(await text(file, 4, 12));
  try {
    const image = new Image();
    image.src = await address(file);
    await image.decode();
    return image;
  } catch (failure) {
    throw new Unusable(heic
      ? 'เป็นภาพ HEIC ซึ่งเครื่องนี้เปิดไม่ได้ กรุณาตั้งกล้องเป็น JPEG (iPhone: การตั้งค่า › กล้อง › รูปแบบ › เข้ากันได้มากที่สุด) แล้วถ่ายใหม่'
      : `เปิดเป็นภาพไม่ได้ ไฟล์อาจเสียหาย กรุณาเลือกภาพ JPEG หรือ PNG${papers ? ' หรือไฟล์ PDF' : ''}`);
  }
}

const text = async (file, from, to) => String.fromCharCode(...new Uint8Array(await file.slice(from, to).arrayBuffer()));

const address = file => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result);
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(file);
});

function refuseAbove(limit, file, advice) {
  if (file.size > limit) {
    const megabytes = size => Math.ceil(size / 1024 / 1024);
    throw new Unusable(`มีขนาด ${megabytes(file.size)} MB ใหญ่เกินกำหนด ต้องไม่เกิน ${megabytes(limit)} MB ${advice}`);
  }
}
