package io.github.opensend.radar.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as an XML parser sees it. */
final class Picture {
    /** Wide sans-serif letters, in shares of the size of the font. */
    private static final double LETTER = 0.54;

    private static final double BOLD_LETTER = 0.62;

    private final Element svg;

    private Picture(Element svg) {
        this.svg = svg;
    }

    static Picture read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new Picture(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML document: " + text, e);
        }
    }

    @Override
    public String toString() {
        return words(children(svg).get(1));
    }

    Element svg() {
        return svg;
    }

    Stream<Element> all() {
        return within(svg);
    }

    Stream<Element> all(String name) {
        return all().filter(element -> element.getTagName().equals(name));
    }

    Stream<Element> of(String kind) {
        return in(svg, kind);
    }

    static Stream<Element> in(Element parent, String kind) {
        return within(parent).filter(is(kind));
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static String words(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    static double width(Element text) {
        String size = text.getAttribute("font-size");
        double letter = text.getAttribute("font-weight").equals("bold") ? BOLD_LETTER : LETTER;
        return letter
                * (size.isEmpty() ? 12 : Double.parseDouble(size))
                * words(text).length();
    }

    static double left(Element text) {
        double x = number(text, "x");
        return switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width(text) / 2;
            case "end" -> x - width(text);
            default -> x;
        };
    }

    static double right(Element text) {
        return left(text) + width(text);
    }

    /** The contrast of a colour with white, as WCAG 2.2 defines it. */
    static double contrastWithWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1).toLowerCase(Locale.ROOT), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Predicate<Element> is(String kind) {
        return element -> element.getAttribute("class").equals(kind);
    }

    private static Stream<Element> within(Element parent) {
        return children(parent).stream().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }
}
