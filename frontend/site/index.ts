import "./site.scss";
import "../shared/page";
import { partsOfPages } from "../shared/parts";
import { starItems } from "./stars";

partsOfPages();
starItems();
