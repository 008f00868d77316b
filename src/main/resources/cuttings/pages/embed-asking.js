// How a service is asked by a page of another site, and what went wrong where it did not answer.

/** What went wrong, in words, and whether it is of use to try again. */
class Fault extends Error {
  constructor(words, { mayAgain = true } = {}) {
    super(words);
    this.mayAgain = mayAgain;
  }
}

const number = (count) => count.toLocaleString("en");

const again = (answer) => {
  const seconds = Number(answer.headers.get("Retry-After"));
  return seconds > 1 ? `Try again in ${number(seconds)} seconds.` : "Try again in a moment.";
};

/** Why a service refused. */
const refusal = async (answer) => {
  switch (answer.status) {
    case 429:
      return new Fault("Too many searches came from your network just now. " + again(answer));
    case 503:
      return new Fault("The archive cannot answer just now. " + again(answer));
    case 400:
      return new Fault(`This cannot be searched for: ${(await answer.json()).detail}`, { mayAgain: false });
    default:
      return new Fault(`The search failed (${answer.status}).`);
  }
};

/** A service learns what is searched for, and nothing of who searches. */
const OPTIONS = { credentials: "omit", referrerPolicy: "no-referrer" };

/** Origins that the policy of the page does not let it ask. */
const barred = new Set();
document.addEventListener("securitypolicyviolation", (event) => {
  if (URL.canParse(event.blockedURI)) barred.add(new URL(event.blockedURI).origin);
});

/**
 * Why a service was not heard at all. A browser does not tell a script; but an answer that may not
 * be read is one all the same.
 */
const silence = async (service) => {
  if (!navigator.onLine) return new Fault("You are offline. Try again when there is a connection.");
  const answers = await fetch(new URL("healthz", service), { ...OPTIONS, mode: "no-cors" }).then(() => true, () => false);
  if (answers)
    return new Fault(`This site may not show results of ${new URL(service).host} yet: its operator has to allow ${location.origin}.`, { mayAgain: false });
  // a violation of the policy is told after the failure that it causes
  await new Promise((later) => setTimeout(later, 50));
  if (barred.has(new URL(service).origin))
    return new Fault(`The policy of this page does not let it ask ${new URL(service).host}.`, { mayAgain: false });
  return new Fault("The archive cannot be reached just now. Try again in a moment.");
};

/** The answer of a service as an object; every failure is a Fault, but for being called off. */
const asked = async (address, service, signal) => {
  const answer = await fetch(address, { ...OPTIONS, signal }).catch(async (fault) => {
    throw fault.name === "AbortError" ? fault : await silence(service);
  });
  if (!answer.ok) throw await refusal(answer);
  return answer.json();
};
