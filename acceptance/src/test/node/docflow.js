// node docflow.js SERVER TOKEN ANSWER: every operation of the contract through node-soap, by SOAP 1.1 and 1.2, in base64 and as MTOM.
// ANSWER: what becomes of a servant's answer under the body's methodology, "taken" or the code of the obstacle. Ends with 1 at the first surprise.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import soap from 'soap';

const [server, token, answer] = process.argv.slice(2);
const NAMESPACE = 'urn:kz:bagalau:docflow:v1';
const XOP = 'http://www.w3.org/2004/08/xop/include';
const used = new Set();

async function open(twelve) {
  const address = `${server}/soap/v1/docflow${twelve ? '12' : ''}`;
  const client = await soap.createClientAsync(`${address}?wsdl`, { forceSoap12Headers: twelve, parseResponseAttachments: true });
  client.setSecurity(new soap.BearerSecurity(token));
  const operations = client.describe().DocflowService[twelve ? 'DocflowSoap12Port' : 'DocflowSoap11Port'];
  const port = client.DocflowService[twelve ? 'DocflowSoap12Port' : 'DocflowSoap11Port'];
  const call = (operation, args = {}, { key, parts, language = 'ru' } = {}) => {
    client.clearSoapHeaders();
    const correlation = `node-${randomUUID()}`;
    client.addSoapHeader({ ...(key && { idempotencyKey: key }), correlationId: correlation }, '', 'd', NAMESPACE);
    const options = parts ? { attachments: parts, forceMTOM: true } : {};
    return new Promise((done, failed) => port[operation](args, (error, result, raw, header, sent, attachments) => {
      if (error) {
        return failed(error);
      }
      assert.equal(header.correlationId, correlation, `${operation}: the name of the exchange comes back`);
      used.add(operation);
      done(Object.assign(Object.values(result)[0] ?? {}, { parts: attachments?.parts ?? [] }));
    }, options, { 'Accept-Language': language }));
  };
  return { call, operations: Object.keys(operations) };
}

/** The problem in the fault of a call that has to be refused. */
async function refused(status, call) {
  try {
    await call;
  } catch (error) {
    const fault = error.root?.Envelope?.Body?.Fault;
    assert.ok(fault, String(error));
    const problem = (fault.detail ?? fault.Detail).problem;
    assert.equal(Number(problem.status), status, JSON.stringify(problem));
    assert.ok(problem.title && problem.detail, JSON.stringify(problem));
    return problem;
  }
  return assert.fail(`not refused with ${status}`);
}

const list = value => (value === undefined ? [] : [].concat(value));
const sha256 = bytes => createHash('sha256').update(bytes).digest('hex');
const key = () => `node-${randomUUID()}`;
// Time is the server's.
let clock;
const now = () => clock;
const today = () => clock.slice(0, 10);
const day = value => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** Every page of a list, three records at a time. */
async function all(call, operation, args, records) {
  const found = [];
  let page;
  do {
    page = await call(operation, { ...args, ...(page && { cursor: page.next }), size: 3 });
    const got = records(page);
    assert.ok(got.length <= 3 && (got.length > 0 || !truth(page.more)));
    found.push(...got);
  } while (truth(page.more));
  return found;
}

const truth = value => value === true || value === 'true';

async function documents(call, bin) {
  const waiting = await all(call, 'listDocuments', { bin, state: 'READY' }, page => list(page.documents));
  assert.ok(waiting.length >= 3, `documents wait: ${waiting.length}`);
  assert.equal(new Set(waiting.map(one => one.documentId)).size, waiting.length, 'each once');
  const [first, second] = waiting;
  const one = await call('getDocument', { documentId: first.documentId });
  assert.equal(one.number, first.number);
  return { first, second, third: waiting[2] };
}

/** The bytes are those of the register, in base64 or as a part. */
async function files(call, document) {
  const plain = await call('getFiles', { documentId: document.documentId });
  for (const { file, content, recipient } of list(plain.files)) {
    const bytes = Buffer.from(content, 'base64');
    assert.equal(truth(file.sealed), recipient !== undefined);
    if (!truth(file.sealed)) {
      assert.equal(sha256(bytes), file.sha256);
      assert.equal(bytes.length, Number(file.size));
    }
  }
  const parted = await call('getFiles', { documentId: document.documentId }, { parts: [] });
  assert.equal(parted.parts.length, list(parted.files).length, 'a part for each file');
  const whole = list(plain.files)[0];
  if (!truth(whole.file.sealed)) {
    assert.equal(sha256(parted.parts[0].body), whole.file.sha256);
  }
}

async function registration(call, { first, second }) {
  const told = { documentId: first.documentId, registration: { number: '07-12/1', date: today(), registrar: 'Канцелярия', externalId: `card-${first.documentId}` } };
  await refused(400, call('registerDocument', told));
  const once = key();
  const registered = await call('registerDocument', told, { key: once });
  assert.equal(registered.state, 'REGISTERED');
  const again = await call('registerDocument', told, { key: once });
  assert.equal(again.version, registered.version, 'the same key does nothing twice');
  const right = { ...told, registration: { ...told.registration, number: '07-12/2' } };
  await refused(422, call('registerDocument', right, { key: once }));
  await refused(428, call('registerDocument', right, { key: key() }));
  await refused(412, call('registerDocument', { documentId: right.documentId, ifVersion: 1, registration: right.registration }, { key: key() }));
  const corrected = await call('registerDocument', { documentId: right.documentId, ifVersion: registered.version, registration: right.registration }, { key: key() });
  assert.equal(corrected.registration.number, '07-12/2');
  const status = await call('getStatus', { documentId: first.documentId });
  assert.deepEqual(list(status.events).map(event => event.kind), ['READY', 'REGISTERED', 'CORRECTED']);
  const back = await call('refuseRegistration', { documentId: second.documentId, refusal: { reason: 'Нет подписи', language: 'ru', date: today(), externalId: `no-${second.documentId}` } }, { key: key() });
  assert.equal(back.state, 'REFUSED');
}

async function receipts(call, { first }) {
  const proof = Buffer.from('%PDF-1.4\nreceipt\n%%EOF\n');
  const receipt = (externalId, content) => ({ documentId: first.documentId, receipt: { kind: 'DELIVERED', at: now(), externalId,
    proof: { name: 'receipt.pdf', mediaType: 'application/pdf', sha256: sha256(proof), content } } });
  await call('reportReceipt', receipt('receipt-1', proof.toString('base64')), { key: key() });
  const included = { 'xop:Include': { attributes: { 'xmlns:xop': XOP, href: 'cid:proof@node' } } };
  const part = { mimetype: 'application/pdf', contentId: 'proof@node', name: 'receipt.pdf', body: proof };
  const status = await call('reportReceipt', receipt('receipt-2', included), { key: key(), parts: [part] });
  assert.equal(list(status.events).filter(event => event.kind === 'DELIVERED').length, 2);
  const wrong = receipt('receipt-3', included);
  wrong.receipt.proof.sha256 = sha256(Buffer.from('another'));
  await refused(422, call('reportReceipt', wrong, { key: key(), parts: [part] }));
}

async function answers(call, document, iin) {
  const proof = Buffer.from('%PDF-1.4\nanswer\n%%EOF\n');
  const told = call('reportAnswer', { documentId: document.documentId, answer: { iin, kind: 'ACKNOWLEDGED', at: now(), proofKind: 'SCAN',
    proof: { name: 'answer.pdf', mediaType: 'application/pdf', sha256: sha256(proof), content: proof.toString('base64') }, externalId: `answer-${document.documentId}` } }, { key: key() });
  if (answer === 'taken') {
    assert.ok(list((await told).events).some(event => event.kind === 'ACKNOWLEDGED'));
  } else {
    const problem = await refused(409, told);
    assert.equal(problem.code, answer);
    used.add('reportAnswer');
  }
}

async function facts(call, bin, iin) {
  const kinds = await call('listFactKinds', { bin, on: today() });
  const kind = list(kinds.kinds)[0] ?? { rule: 'journal', code: 'none' };
  const proposed = await call('proposeFacts', { bin, factList: { facts: [{ externalId: key(), iin, rule: kind.rule, code: kind.code, day: today(), description: 'Поручение исполнено (вымышлено)',
    noSource: 'вымышлено' }] } }, { key: key() });
  const [fact] = list(proposed.facts);
  assert.ok(fact.state === 'PROPOSED' || fact.state === 'REFUSED' && fact.problem.detail, JSON.stringify(fact));
  await all(call, 'listFacts', { bin }, page => list(page.facts));
}

async function staff(call, bin) {
  const people = await all(call, 'listStaff', { bin }, page => [...list(page.units), ...list(page.people), ...list(page.posts)]);
  const unit = people.find(one => one.code);
  assert.ok(unit, 'a unit');
  const proposal = await call('proposeStaff', { bin, staffDelta: { externalId: key(), units: [{ code: unit.code, ...(unit.parentCode && { parentCode: unit.parentCode }), name: unit.name, removed: false }] } }, { key: key() });
  const followed = await call('getStaffProposal', { proposalId: proposal.proposalId });
  assert.equal(followed.externalId, proposal.externalId);
  return people.find(one => one.iin && one.nameRu)?.iin;
}

async function wrong(call) {
  await refused(404, call('getDocument', { documentId: '999999999' }));
  const problem = await refused(400, call('listDocuments', { bin: '12', state: 'LOST' }, { language: 'en' }));
  assert.deepEqual(list(problem.faults).map(fault => fault.fact), ['bin', 'state']);
  assert.match(list(problem.faults)[1].detail, /“LOST” is none of/);
}

for (const twelve of [false, true]) {
  used.clear();
  const { call, operations } = await open(twelve);
  assert.equal(operations.length, 17);
  const check = await call('check');
  assert.equal(check.contract, '1.0.0');
  const { bin, rights } = list(check.bodies)[0];
  assert.equal(list(rights).length, 5);
  clock = check.time instanceof Date ? check.time.toISOString() : check.time;
  const found = await documents(call, bin);
  await files(call, found.first);
  await registration(call, found);
  await receipts(call, found);
  const iin = await staff(call, bin);
  await answers(call, found.third, found.third.servant?.iin ?? iin);
  const states = await all(call, 'listStatuses', { bin }, page => list(page.statuses));
  assert.ok(states.some(one => one.documentId === found.second.documentId && one.state === 'REFUSED'));
  await facts(call, bin, iin);
  const calendar = await call('getCalendar', { year: Number(today().slice(0, 4)) });
  assert.ok(list(calendar.days).every(one => /^\d{4}-\d\d-\d\d$/.test(day(one.date))) && list(calendar.days).length > 5);
  await wrong(call);
  assert.deepEqual(operations.filter(one => !used.has(one)), [], 'every operation was used');
  console.log(`SOAP ${twelve ? '1.2' : '1.1'}: ${used.size} operations`);
}
