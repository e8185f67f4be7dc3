// Makes the pages better; they work without it. Everything is judged by the server alone.
"use strict";

const REVEALED_MS = 10000;
const PAUSE_MS = 300;
const SENT_MS = 5000;

document.getElementById("problems")?.focus();
for (const form of document.querySelectorAll("form")) form.addEventListener("submit", sendOnce);
for (const button of document.querySelectorAll("button.reveal")) offerReveal(button);
const choosing = document.querySelector("form.choose");
if (choosing) helpChoosing(choosing);

// A second press must not send it twice; later it may, when no answer came.
function sendOnce(event) {
  if (this.dataset.sent) {
    event.preventDefault();
    return;
  }
  this.dataset.sent = "yes";
  setTimeout(() => delete this.dataset.sent, SENT_MS);
}

function passwordsOf(form) {
  return [...form.querySelectorAll("input[name=password], input[name=repeated]")];
}

function offerReveal(button) {
  const form = button.form;
  const fields = passwordsOf(form);
  let timer = 0;
  const show = (isShown) => {
    clearTimeout(timer);
    for (const field of fields) field.type = isShown ? "text" : "password";
    button.textContent = isShown ? button.dataset.hide : button.dataset.show;
    const name = isShown ? button.dataset.hideAll : button.dataset.showAll;
    button.setAttribute("aria-label", name);
    if (isShown) timer = setTimeout(show, REVEALED_MS, false);
  };
  button.hidden = false;
  show(fields[0].type === "text");
  // The field keeps the focus, so that looking does not interrupt typing.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => show(fields[0].type === "password"));
  form.addEventListener("reveal", () => show(true));
  form.addEventListener("focusout", (event) => {
    const stays = fields.includes(event.relatedTarget) || event.relatedTarget === button;
    if (!stays && fields.includes(event.target)) show(false);
  });
  form.addEventListener("submit", () => show(false));
  addEventListener("blur", () => show(false));
  document.addEventListener("visibilitychange", () => show(false));
}

function helpChoosing(form) {
  const [password, repeated] = passwordsOf(form);
  const find = (selector) => form.querySelector(selector);
  const address = location.pathname.replace(/\/$/, "");
  let timer = 0;
  let isAsking = false;
  let isStale = false;

  const send = async (what, values) => {
    const answer = await fetch(`${address}/${what}`, {
      method: "POST",
      headers: { "X-Form-Token": find("[name=form_token]").value },
      body: new URLSearchParams(values),
      redirect: "error",
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  // One question at a time; what was typed meanwhile is asked next.
  const ask = async () => {
    if (isAsking) { isStale = true; return; }
    isAsking = true;
    isStale = false;
    const asked = password.value;
    try {
      const told = await send("checklist", { password: asked });
      if (asked === password.value) tell(told);
    } catch {
      find(".summary").textContent = form.dataset.lost;
    }
    isAsking = false;
    if (isStale) ask();
  };

  const tell = (told) => {
    const isEmpty = password.value === "";
    for (const { rule, kept } of told.rules) {
      const line = find(`#rules [data-rule=${rule}]`);
      if (!line) continue;
      line.className = isEmpty ? "" : kept ? "kept" : "broken";
      const state = kept ? line.dataset.kept : line.dataset.broken;
      line.querySelector(".state").textContent = isEmpty ? "" : state;
    }
    find(".strength").hidden = isEmpty;
    find(".strength").dataset.score = told.strength.score;
    find(".strength .word").textContent = told.strength.word;
    find(".summary").textContent = isEmpty ? "" : `${told.strength.word}. ${told.summary}`;
    find(".remarks .said").replaceChildren(...told.remarks.map(paragraph));
    find(".remarks").hidden = told.remarks.length === 0;
    find("[name=confirmed]").required = told.remarks.length > 0;
  };

  const compare = () => {
    const differs = repeated.value !== "" && repeated.value !== password.value;
    find(".mismatch").hidden = !differs;
  };

  password.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
    find("[name=confirmed]").checked = false;
    find(".drawn").hidden = find("output.password").textContent !== password.value;
    if (repeated.value !== "") compare();
  });
  repeated.addEventListener("input", () => {
    if (password.value.startsWith(repeated.value)) find(".mismatch").hidden = true;
    else compare();
  });
  repeated.addEventListener("change", compare);

  find("button.dice").addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      const { password: drawn } = await send("dice", {});
      password.value = repeated.value = drawn;
      find("output.password").textContent = drawn;
      find(".drawn").hidden = false;
      find(".mismatch").hidden = true;
      password.focus();
      form.dispatchEvent(new Event("reveal"));
      ask();
    } catch {
      find(".summary").textContent = form.dataset.lost;
    }
  });
  if (password.value !== "") ask();
}

function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}
