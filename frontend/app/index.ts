import "./app.scss";
import "../shared/page";
import { partsOfPages } from "./parts";
import { starItems } from "./stars";

partsOfPages();
starItems();
