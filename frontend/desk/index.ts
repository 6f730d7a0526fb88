import "./desk.scss";
import { nameProblems } from "../shared/named";
import "../shared/page";
import { partsOfPages } from "../shared/parts";
import { arranging } from "./arrange";
import { movingBookings } from "./halls";
import { plans } from "./plan";

nameProblems();
partsOfPages();
movingBookings();
plans();
arranging();
