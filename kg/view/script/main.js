"use strict";
// Putting it together: what happens on load, on a click, on a key, on a change of light.

function summary() {
  const dated = data.actions.map((action) => action.date || action.first).filter(Boolean).sort();
  const ends = dated.length ? [dated[0], dated[dated.length - 1]].map((date) => readable(date.slice(0, 7))) : [];
  const counts = { actor: data.actors, action: data.actions.length, document: data.documents.length };
  const counted = Object.entries(counts).map(([name, number]) => plural(number, name));
  return [...counted, [...new Set(ends)].join(" – ")].filter(Boolean).join("  ·  ");
}

function refresh() {
  const shown = visible();
  draw(shown);
  mark(false);
  showPanel();
  showTimeline();
  tell(shown);
}

function tell(shown) {
  const nothing = "There is nothing in this graph yet.\nRead some news into it, and whoever acts in it will stand here.";
  const filtered = "Nothing meets these choices.\nWiden the dates, or switch something on again.";
  byId("empty").hidden = shown.nodes.size > 0;
  byId("empty").textContent = data.actions.length ? filtered : nothing;
  const left = data.actors - choices.shown;
  byId("note").hidden = left <= 0;
  const all = data.actors.toLocaleString("en");
  byId("note").textContent = `Drawn from the ${choices.shown} most active of ${all} actors; all are in the lists.`;
}

function clicked({ nodes, edges }) {
  trail.length = 0;
  subject = null;
  if (nodes.length) return open({ node: nodes[0] }, false);
  if (!edges.length) return settle(null, false);
  const { actions } = drawnEdges.get(edges[0]);
  if (!actions.length) return settle(null, false);
  return open(actions.length === 1 ? { action: actions[0] } : { actions }, false);
}

function search(event) {
  event.preventDefault();
  const words = byId("find").value.trim().toLowerCase();
  const names = (node) => [node.name, ...node.names].map((name) => name.toLowerCase());
  const found = (test) => data.nodes.findIndex((node) => names(node).some(test));
  const tests = [(name) => name === words, (name) => name.startsWith(words), (name) => name.includes(words)];
  const index = tests.map(found).find((at) => at >= 0);
  byId("find").setCustomValidity(words && index === undefined ? "No actor of that name" : "");
  byId("find").reportValidity();
  if (!words || index === undefined) return;
  reveal(index);
}

/** What the address asks for after its `#`: the IRI of an actor or action. */
function asked() {
  const iri = decodeURIComponent(location.hash.slice(1));
  const node = data.nodes.findIndex((one) => one.iri === iri);
  const action = data.actions.findIndex((one) => one.iri === iri);
  if (node >= 0) reveal(node);
  else if (action >= 0) open({ action });
}

/** Show an actor, however little active. */
function reveal(node) {
  if (!visible().nodes.has(node)) {
    choices.shown = Math.max(choices.shown, node + 1);
    choices.alone ||= !visible().nodes.has(node);
    showFilters();
    refresh();
  }
  open({ node });
}

byId("summary").textContent = summary();
byId("names").append(...data.nodes.map((node) => el("option", { value: node.name })));
byId("find").addEventListener("input", () => byId("find").setCustomValidity(""));
byId("search").addEventListener("submit", search);
byId("zoom").addEventListener("click", ({ target }) => {
  const factor = Number(target.dataset.zoom);
  following = false;
  if (factor) network.moveTo({ scale: network.getScale() * factor });
  else fitAll();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && subject) goBack();
});
network.on("click", clicked);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { showFilters(); refresh(); });
for (const [when, printing] of [["beforeprint", true], ["afterprint", false]]) {
  addEventListener(when, () => {
    document.documentElement.toggleAttribute("data-print", printing); // paper is white
    refresh();
    network.redraw();
  });
}
document.body.classList.toggle("bare", !data.actions.length);
showFilters();
refresh();
requestAnimationFrame(() => {
  fitAll(); // once the page has its measures
  asked();
});
addEventListener("hashchange", asked);
