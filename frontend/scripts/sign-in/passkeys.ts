/** Makes and uses passkeys, on the pages for signing in. Each form says what it is for, and holds its texts and the token. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) equip(form);

function equip(form: HTMLFormElement): void {
  form.hidden = false;
  const adds = form.dataset.passkey === 'add';
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button')!;
    button.disabled = true;
    tell(form, '');
    try {
      await (adds ? add(form) : use(form));
    } catch {
      tell(form, window.PublicKeyCredential ? form.dataset.failed! : form.dataset.unsupported!);
    }
    button.disabled = false;
  });
}

async function use(form: HTMLFormElement): Promise<void> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await (await post(form, '/webauthn/authenticate/options')).json());
  const passkey = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  await post(form, '/login/webauthn', written(passkey));
  location.assign('/login/done');
}

async function add(form: HTMLFormElement): Promise<void> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await (await post(form, '/webauthn/register/options')).json());
  const passkey = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const label = new FormData(form).get('label');
  await post(form, '/webauthn/register', { publicKey: { credential: written(passkey), label } });
  location.assign(form.dataset.then!);
}

/** What the server reads of a passkey: not what the browser's extensions say. */
function written(passkey: PublicKeyCredential): object {
  const { id, rawId, type, response, authenticatorAttachment } = passkey.toJSON();
  return { id, rawId, type, response, authenticatorAttachment, clientExtensionResults: {} };
}

async function post(form: HTMLFormElement, address: string, body?: object): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { [form.dataset.header!]: form.dataset.token!, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

function tell(form: HTMLFormElement, text: string): void {
  const alert = form.querySelector<HTMLElement>('[role=alert]')!;
  alert.textContent = text;
  alert.hidden = !text;
}

export {};
