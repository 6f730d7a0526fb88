import "./app.scss";
import { nameProblems } from "../shared/named";
import "../shared/page";
import { arranging } from "./arrange";
import { movingBookings } from "./halls";
import { partsOfPages } from "./parts";
import { plans } from "./plan";
import { starItems } from "./stars";

nameProblems();
partsOfPages();
starItems();
movingBookings();
plans();
arranging();
