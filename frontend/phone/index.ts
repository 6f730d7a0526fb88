import "./phone.scss";
