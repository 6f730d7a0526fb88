import "./site.scss";
import { nameProblems } from "../shared/named";
import "../shared/page";
import { partsOfPages } from "../shared/parts";
import { starItems } from "./stars";

nameProblems();
partsOfPages();
starItems();
