import "./phone.scss";
import "../shared/page";
