// What every page does once it is there. All of it is comfort: each page works without.
import { confirmFirst } from "./confirm";
import { copyText } from "./copy";
import { countDown } from "./countdown";
import { goToProblems } from "./problems";
import { sendOnce } from "./once";
import { showWhen } from "./conditions";
import { keepDrafts } from "./drafts";
import { stepByStep } from "./steps";

confirmFirst();
sendOnce();
showWhen();
keepDrafts();
stepByStep();
countDown();
copyText();
goToProblems();
