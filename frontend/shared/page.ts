// What every page does once it is there. All of it is comfort: each page works without.
import { confirmFirst } from "./confirm";
import { copyText } from "./copy";
import { countDown } from "./countdown";
import { goToProblems } from "./problems";
import { sendOnce } from "./once";
import { showWhen } from "./conditions";

confirmFirst();
sendOnce();
showWhen();
countDown();
copyText();
goToProblems();
