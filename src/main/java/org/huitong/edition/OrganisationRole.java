package org.huitong.edition;

/** In what capacity a body takes part, in the order in which programmes print them. */
public enum OrganisationRole {
    /** 指导单位 */
    GUIDANCE,
    /** 主办单位 */
    HOST,
    /** 承办单位 */
    ORGANISER,
    /** 协办单位 */
    CO_ORGANISER,
    /** 支持单位 */
    SUPPORT
}
