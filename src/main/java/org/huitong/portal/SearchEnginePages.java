package org.huitong.portal;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.platform.Language;

/** What search engines are told: every public page in every language, and which parts are none of their business. */
@Path("/")
@Blocking
@PermitAll
class SearchEnginePages {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> PAGES =
            List.of("/", "/forums", "/agenda", "/venues", "/register", "/privacy", "/accessibility");

    @Inject
    Programme programme;

    @Inject
    Origin origin;

    @ConfigProperty(name = "quarkus.locales")
    List<String> languages;

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots(UriInfo uri) {
        return """
                User-agent: *
                Disallow: /admin
                Disallow: /api/
                Disallow: /desk/
                Disallow: /my
                Disallow: /r/
                Disallow: /sign-in
                Disallow: /v/
                Disallow: /volunteer
                Sitemap: %s
                """.formatted(origin.of("/sitemap.xml", uri));
    }

    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    public String sitemap(UriInfo uri) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        Stream<String> forums = programme.cards().stream().map(forum -> "/forums/" + forum.code());
        Stream<String> venues = programme.venues().stream().map(venue -> "/venues/" + venue.code());
        for (String page : Stream.of(PAGES.stream(), forums, venues)
                .flatMap(pages -> pages)
                .toList()) {
            writePage(xml, origin.of(page, uri));
        }
        xml.writeEndDocument();
        return text.toString();
    }

    private void writePage(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        for (String language : languages) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", language);
            xml.writeAttribute("href", address + "?" + Language.NAME + "=" + language);
        }
        xml.writeEndElement();
    }
}
