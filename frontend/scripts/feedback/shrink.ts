/** The longest side of a photo as it is sent, pixels; the portal keeps no more. */
const longest = 1600;

const quality = 0.85;

/**
 * The picture in a file as a JPEG, upright and without where and when it was taken: what is drawn anew has only its pixels.
 * HEIC comes out as well where the browser can read it.
 *
 * @throws Error if the browser cannot
 */
export async function shrink(file: Blob): Promise<Blob> {
  const source = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    return await drawn(image);
  } finally {
    URL.revokeObjectURL(source);
  }
}

function drawn(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d')!;
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#fff'; // JPEG has nothing to see through
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality);
  });
}
