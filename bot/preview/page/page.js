// Draws snapshots of the stand-in's world and sends what people do. Text is only ever set as text.
"use strict";

const rooms = new Map(); // id -> what is drawn of a room
const narrow = matchMedia("(max-width: 900px)");
let alone = false; // one chat large by choice, on a wide screen too
let shown = null; // the room shown large
let state = null;
let lastToast = -1;

const $ = (id) => document.getElementById(id);

function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

async function act(deed) {
  const answer = await fetch("/act", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(deed),
  });
  if (!answer.ok) console.error(deed, await answer.text());
}

// ---- messages

const STYLES = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote" };

function styled(entity, text, room) {
  if (entity.type === "text_link") return make("a", { href: safe(entity.url), target: "_blank", rel: "noreferrer" });
  if (entity.type === "spoiler") return make("span", { className: "spoiler" });
  if (entity.type === "bot_command") {
    return make("button", { className: "command", onclick: () => say(room, text) });
  }
  return make(STYLES[entity.type] || "span");
}

function safe(url) {
  return /^(https?|tg):/i.test(url) ? url : "#";
}

// Entities nest and count UTF-16 units, as JavaScript's strings do.
function formatted(text, entities, room, from = 0, to = text.length) {
  const nodes = [];
  let place = from;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (entity.offset < place) continue;
    const end = entity.offset + entity.length;
    nodes.push(...plain(text.slice(place, entity.offset), room));
    const inner = entities.slice(index + 1).filter((other) => other.offset + other.length <= end && other.offset >= entity.offset);
    const node = styled(entity, text.slice(entity.offset, end), room);
    node.append(...formatted(text, inner, room, entity.offset, end));
    nodes.push(node);
    place = end;
  }
  nodes.push(...plain(text.slice(place, to), room));
  return nodes;
}

// Telegram makes a bot's "/command" words clickable.
function plain(text, room) {
  return text.split(/(\/[a-z]{3,32}\b)/).map((piece, index) =>
    index % 2 ? make("button", { className: "command", textContent: piece, onclick: () => say(room, piece) }) : piece,
  );
}

function drawPost(room, post) {
  if (post.service) return make("p", { className: "service", textContent: post.service });
  const bubble = make("div", { className: "bubble", dir: "auto" }); // the text decides, as in Telegram
  if (room.type !== "private" || !post.mine) bubble.append(make("span", { className: "who", textContent: post.who }));
  if (post.reply) bubble.append(make("span", { className: "reply", textContent: `${post.reply.who}: ${post.reply.text}` }));
  if (post.photo) bubble.append(make("img", { src: `/files/${post.photo}`, alt: "", onload: () => scrollDown(room.id) }));
  if (post.document) {
    bubble.append(make("a", { href: `/files/${post.document.file_id}`, textContent: `📎 ${post.document.file_name}`, download: post.document.file_name }));
  }
  bubble.append(...(post.mine || room.type === "channel" ? formatted(post.text, post.entities, room) : [post.text]));
  const stamp = [post.thread ? topicName(room, post.thread) : "", post.silent ? "🔕" : "", post.via ? `via @${state.bot}` : "", post.edited ? "edited" : "", clock(post.date)];
  bubble.append(make("span", { className: "stamp", textContent: stamp.filter(Boolean).join(" ") }));
  const node = make("article", { className: `post ${post.mine || room.type === "channel" ? "bot" : ""}` }, bubble);
  node.dataset.id = post.id;
  if (post.keyboard.length) node.append(drawKeys(room, post));
  return node;
}

// Telegram passes a shared link on to a chat of one's choice; here its payload is said in this one.
// Its windows for adding the bot to a group or channel are this page's list of them.
function follow(room, address) {
  const asked = address.startsWith(`https://t.me/${state.bot}?`) ? new URL(address).searchParams : new URLSearchParams();
  if (asked.has("startgroup")) return invite(room, "group", asked.get("startgroup"));
  if (asked.has("startchannel")) return invite(room, "channel", "");
  const shared = address.startsWith("https://t.me/share/url?") ? new URL(address).searchParams.get("url") : null;
  const payload = shared && new URL(shared).searchParams.get("start");
  if (payload) say(room, `/start ${payload}`);
  else open(safe(address), "_blank");
}

function drawKeys(room, post) {
  const rows = post.keyboard.map((row) =>
    make("div", {}, ...row.map((key) => {
      const press = () => (key.url ? follow(room, key.url) : act({ do: "press", room: room.id, message: post.id, data: key.callback_data, person: speaker(room).id }));
      return make("button", { textContent: key.text, onclick: press, dir: "auto" });
    })),
  );
  return make("div", { className: "keys" }, ...rows);
}

function topicName(room, thread) {
  const topic = room.topics.find((one) => one.id === thread);
  return topic ? `# ${topic.name}` : "";
}

function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Baku" });
}

// ---- rooms

function speaker(room) {
  const chosen = Number(rooms.get(room.id).as.value);
  return room.speakers.find((one) => one.id === chosen) || room.speakers[0];
}

function say(room, text) {
  const drawn = rooms.get(room.id);
  act({ do: "say", room: room.id, person: speaker(room).id, text, anonymous: drawn.anonymous.checked });
}

function buildRoom(room) {
  const drawn = {
    room,
    face: make("span", { className: "face", ariaHidden: "true" }),
    title: make("b"),
    about: make("span"),
    deeds: make("div", { className: "deeds" }),
    pin: make("div", { className: "pin" }),
    posts: make("div", { className: "posts" }),
    typing: make("div", { className: "typing" }),
    as: make("select", { ariaLabel: "Speak as" }),
    asBox: make("label", {}, "Speaking as "),
    tongue: make("select", { ariaLabel: "Telegram language" }),
    tongueBox: make("label", {}, "Telegram language "),
    anonymous: make("input", { type: "checkbox" }),
    anonymousBox: make("label", {}, "anonymously "),
    menu: make("div", { className: "menu", hidden: true }),
    cards: make("div", { className: "menu cards", hidden: true }),
    offers: make("div", { className: "menu", hidden: true, role: "group", ariaLabel: "Chats to choose" }),
    replyKeys: make("div", { className: "keys", role: "group", ariaLabel: "Keys" }),
    input: make("input", { type: "text", placeholder: "Message", ariaLabel: "Message", autocomplete: "off" }),
    start: make("button", { className: "primary", textContent: "START" }),
    toast: make("div", { className: "toast", role: "status" }),
    last: "",
  };
  drawn.asBox.append(drawn.as);
  drawn.tongueBox.append(drawn.tongue);
  drawn.anonymousBox.append(drawn.anonymous);
  const menuButton = make("button", { type: "button", textContent: "/", ariaLabel: "Commands", onclick: () => (drawn.menu.hidden = !drawn.menu.hidden) });
  const form = make("form", {}, menuButton, drawn.input, make("button", { className: "primary", textContent: "Send" }));
  form.onsubmit = (event) => {
    event.preventDefault();
    if (drawn.input.value.trim()) say(drawn.room, drawn.input.value.trim());
    drawn.input.value = "";
    drawn.menu.hidden = drawn.offers.hidden = true;
  };
  drawn.input.oninput = () => {
    const asked = drawn.input.value.match(/^@(\S+) (.*)$/);
    if (asked && asked[1] === state.bot) {
      clearTimeout(drawn.asking);
      drawn.asking = setTimeout(() => act({ do: "inline", person: speaker(drawn.room).id, words: asked[2] }), 250);
    }
    drawn.menu.hidden = !drawn.input.value.startsWith("/") || drawn.input.value.includes(" ");
    drawCards(drawn);
  };
  drawn.start.onclick = () => say(drawn.room, "/start");
  drawn.as.onchange = () => drawRoom(drawn.room);
  drawn.tongue.onchange = () => act({ do: "speak", person: speaker(drawn.room).id, language: drawn.tongue.value });
  drawn.form = form;
  const more = make("details", { className: "more" }, make("summary", { textContent: "⋮", ariaLabel: "What can happen here" }), drawn.deeds);
  const head = make("div", { className: "head" }, drawn.face, make("div", { className: "names" }, drawn.title, drawn.about), more);
  const who = make("div", { className: "as" }, drawn.asBox, drawn.tongueBox, drawn.anonymousBox);
  const foot = make("div", { className: "foot" }, drawn.menu, drawn.cards, drawn.offers, drawn.replyKeys, who, drawn.start, form);
  drawn.node = make("section", { className: "room" }, head, drawn.pin, drawn.posts, drawn.typing, foot, drawn.toast);
  rooms.set(room.id, drawn);
  $("rooms").append(drawn.node);
  return drawn;
}

function drawRoom(room) {
  const drawn = rooms.get(room.id) || buildRoom(room);
  drawn.room = room;
  fillSpeakers(drawn, room);
  drawn.node.setAttribute("aria-label", room.title);
  drawn.face.textContent = [...room.title][0];
  drawn.title.textContent = room.title;
  drawn.about.textContent = about(room);
  drawn.typing.textContent = room.action ? `${state.bot} is ${room.action.replace("_", " ")}…` : "";
  drawn.start.hidden = room.started;
  drawn.form.hidden = !room.started;
  const pinned = room.posts.find((post) => post.id === room.pinned);
  drawn.pin.textContent = pinned ? `📌 ${pinned.text.split("\n")[0]}` : "";
  drawn.deeds.replaceChildren(...deeds(room).map(([words, deed]) => make("button", { textContent: words, onclick: () => act(deed) })));
  drawn.menu.replaceChildren(...speaker(room).commands.map((command) => make("button", {
    type: "button",
    onclick: () => { say(room, `/${command.command}`); drawn.menu.hidden = true; },
  }, `/${command.command}`, make("span", { textContent: command.description }))));
  drawCards(drawn);
  drawn.replyKeys.replaceChildren(...room.replyKeys.map((row) => make("div", {}, ...row.map((key) =>
    make("button", { type: "button", textContent: key.text, onclick: () => (key.request ? pick(room, key) : say(room, key.text)) }),
  ))));
  const posts = JSON.stringify(room.posts);
  if (posts !== drawn.last) {
    drawn.last = posts;
    drawn.posts.replaceChildren(...room.posts.map((post) => drawPost(room, post)));
    drawn.moved = true;
    drawn.unseen = single() && shown !== room.id && room.posts.length > 0;
  }
}

// What "@bot words" found, above the message box; a press sends it.
function drawCards(drawn) {
  const asks = drawn.input.value.startsWith(`@${state.bot} `);
  const found = asks && speaker(drawn.room).inline;
  drawn.cards.replaceChildren(...(found ? found.cards : []).map((card) => {
    const send = () => {
      act({ do: "choose", room: drawn.room.id, person: speaker(drawn.room).id, query: found.query, card: card.id });
      drawn.input.value = "";
      drawCards(drawn);
    };
    const picture = card.photo ? [make("img", { src: `/files/${card.photo}`, alt: "" })] : [];
    return make("button", { type: "button", onclick: send }, ...picture, card.title, make("span", { textContent: card.about }));
  }));
  drawn.cards.hidden = !drawn.cards.children.length;
}

// Telegram's chat picker: the chats of the kind the key asks for, where the person is.
function pick(room, key) {
  const fit = state.rooms.filter((one) => one.type !== "private" && (one.type === "channel") === key.channel);
  offer(room, fit, (one) => act({ do: "share", room: room.id, person: speaker(room).id, picked: one.id, request: key.request }));
}

// Adding the bot to a group or channel by a link: its payload is opened in a group one chooses.
function invite(room, kind, payload) {
  const person = speaker(room);
  const fit = state.rooms.filter((one) => (kind === "channel") === (one.type === "channel") && one.type !== "private");
  offer(room, fit, async (one) => {
    if (one.bot === "left") await act({ do: "admit", room: one.id, person: person.id, status: kind === "channel" ? "administrator" : "member" });
    if (payload) await act({ do: "say", room: one.id, person: person.id, text: `/start@${state.bot} ${payload}`, anonymous: false });
  });
}

// A list of its own: the menu of commands is drawn anew with every snapshot.
function offer(room, fit, choose) {
  const drawn = rooms.get(room.id);
  drawn.offers.replaceChildren(...fit.map((one) => make("button", {
    type: "button",
    textContent: one.title,
    onclick: () => { choose(one); drawn.offers.hidden = true; },
  })));
  drawn.offers.hidden = false;
}

function fillSpeakers(drawn, room) {
  const people = JSON.stringify(room.speakers.map((one) => [one.id, one.name, one.status]));
  if (people !== drawn.people) {
    drawn.people = people;
    const chosen = drawn.as.value;
    drawn.as.replaceChildren(...room.speakers.map((one) => make("option", { value: one.id, textContent: `${one.name}${one.status === "member" ? "" : ` (${one.status})`}` })));
    if (chosen) drawn.as.value = chosen;
    drawn.tongue.replaceChildren(...[...state.languages, "ka"].map((code) => make("option", { value: code, textContent: code })));
  }
  const person = speaker(room);
  drawn.tongue.value = person.language;
  drawn.asBox.hidden = room.type === "private";
  drawn.anonymousBox.hidden = room.type === "private" || room.type === "channel" || person.status === "member";
  if (drawn.anonymousBox.hidden) drawn.anonymous.checked = false;
}

function about(room) {
  const kinds = { private: "private chat", group: "group", supergroup: "supergroup", channel: "channel" };
  const here = { member: "", administrator: ", bot is administrator", left: ", bot is not here", kicked: room.type === "private" ? ", bot is blocked" : ", bot was put out" };
  return kinds[room.type] + here[room.bot];
}

function deeds(room) {
  const admit = (words, status) => [words, { do: "admit", room: room.id, person: speaker(room).id, status }];
  if (room.type === "private") return [room.bot === "kicked" ? admit("Unblock the bot", "member") : admit("Block the bot", "kicked")];
  const list = [];
  if (room.bot !== "administrator") list.push(admit("Make the bot an administrator", "administrator"));
  if (room.type !== "channel" && room.bot !== "member") list.push(admit(room.bot === "administrator" ? "Make it a member again" : "Add the bot", "member"));
  if (["member", "administrator"].includes(room.bot)) list.push(admit("Remove the bot", "left"));
  if (room.type === "group") list.push(["Upgrade to a supergroup", { do: "upgrade", room: room.id }]);
  return list;
}

// ---- the page

function draw(snapshot) {
  state = snapshot;
  const ids = new Set(snapshot.rooms.map((room) => room.id));
  for (const [id, drawn] of rooms) {
    if (!ids.has(id)) { drawn.node.remove(); rooms.delete(id); }
  }
  snapshot.rooms.forEach(drawRoom);
  if (!ids.has(shown)) shown = snapshot.rooms[0] && snapshot.rooms[0].id;
  drawTabs();
  for (const [id, drawn] of rooms) {
    if (drawn.moved && !drawn.node.hidden) { scrollDown(id); drawn.moved = false; }
  }
  drawStory(snapshot.story);
  $("hint").textContent = snapshot.hint;
  $("tally").textContent = Object.entries(snapshot.tally).map(([what, count]) => `${what}: ${count}`).join(" · ");
  snapshot.toasts.filter((toast) => toast.number > lastToast).forEach(showToast);
  lastToast = Math.max(lastToast, ...snapshot.toasts.map((toast) => toast.number));
}

// One chat large, the others as a list: from 900 px down, and above by choice.
function single() {
  return narrow.matches || alone;
}

function drawTabs() {
  document.body.classList.toggle("single", single());
  $("alone").hidden = narrow.matches;
  $("alone").setAttribute("aria-pressed", String(alone));
  $("tabs").hidden = !single();
  for (const [id, drawn] of rooms) {
    drawn.node.hidden = single() && id !== shown;
    if (id === shown) drawn.unseen = false;
  }
  $("tabs").replaceChildren(...[...rooms.values()].map(({ room, unseen }) => {
    const last = room.posts[room.posts.length - 1];
    const line = make("span", { className: "last", dir: "auto", textContent: last ? (last.text || last.service || "").split("\n")[0] : "" });
    const tab = make("button", { role: "tab", onclick: () => { shown = room.id; drawTabs(); scrollDown(room.id); } }, make("b", { textContent: room.title }), line);
    tab.setAttribute("aria-selected", String(room.id === shown));
    if (unseen) tab.firstChild.append(make("span", { className: "new", textContent: "●" }));
    return tab;
  }));
}

function scrollDown(id) {
  const { posts } = rooms.get(id);
  posts.scrollTop = posts.scrollHeight;
}

function drawStory(story) {
  $("story").hidden = !story;
  $("live").hidden = Boolean(story);
  if (!story) return;
  $("page-name").replaceChildren(make("b", { textContent: `${story.at}/${story.pages}` }), `${story.name} · ${story.now.slice(0, 16).replace("T", " ")}`);
  const press = story.press.map((item) => make("a", { href: safe(item.url), target: "_blank", rel: "noreferrer", textContent: `${item.outlet}: ${item.title}` }));
  $("press").replaceChildren(...(press.length ? ["📰 ", ...press] : []));
  $("turn").disabled = story.at === story.pages;
  $("play").textContent = story.playing ? "Pause" : "Play";
  $("play").setAttribute("aria-pressed", String(story.playing));
  $("play").onclick = () => act({ do: "play", on: !story.playing });
  if (document.activeElement !== $("pace")) $("pace").value = story.seconds;
  $("seconds").textContent = `${story.seconds} s`;
}

function showToast({ chat, text }) {
  const drawn = rooms.get(chat);
  if (!drawn) return;
  drawn.toast.textContent = text;
  setTimeout(() => { if (drawn.toast.textContent === text) drawn.toast.textContent = ""; }, 4000);
}

function theme(name) {
  document.documentElement.dataset.theme = name;
}

theme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
$("theme").onclick = () => theme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
$("turn").onclick = () => act({ do: "turn" });
$("pace").onchange = () => act({ do: "pace", seconds: Number($("pace").value) });
$("alone").onclick = () => { alone = !alone; drawTabs(); for (const id of rooms.keys()) scrollDown(id); };
narrow.onchange = () => state && drawTabs();
const stream = new EventSource("/events");
stream.onmessage = (event) => { $("lost").hidden = true; draw(JSON.parse(event.data)); };
stream.onerror = () => { $("lost").hidden = false; };
