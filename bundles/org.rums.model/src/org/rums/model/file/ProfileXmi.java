package org.rums.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.RumsPackage;
import org.rums.model.UpdateProfile;
import org.xml.sax.SAXException;

/**
 * An update profile as XMI, the clear text that a profile's file holds.
 *
 * <p>A reader takes one profile of this version and nothing else: no document type, no entity, no reference out of the
 * text, no other package. What EMF's own messages quote of the text is never passed on. Source: docs/profile-file.md,
 * "Content".
 */
public final class ProfileXmi {
    /** Most bytes of XMI. */
    public static final int MAX = 4 << 20;

    private static final String VERSIONS = RumsPackage.eNS_URI.replaceAll("[^/]*$", "");
    private static final int MAX_DEPTH = 16;
    private static final int MAX_ATTRIBUTES = 64;
    private static final String JDK = "http://www.oracle.com/xml/jaxp/properties/";
    private static final URI PLACE = URI.createURI("profile.xmi");

    private ProfileXmi() {}

    /**
     * Writes a profile.
     *
     * @param profile any
     * @return UTF-8; the caller closes it
     * @throws RefusedException MALFORMED where a text has a character that XML cannot carry, TOO_LARGE
     */
    public static Secret write(UpdateProfile profile) throws RefusedException {
        Resource resource = new Sealed();
        resource.getContents().add(EcoreUtil.copy(profile));
        try (SecretBuffer out = new SecretBuffer()) {
            resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            Secret content = out.content();
            if (content.length() > MAX) {
                content.close();
                throw new RefusedException(ResultCode.TOO_LARGE, content.length() + " bytes; allowed are " + MAX + ".");
            }
            return content;
        } catch (IOException | RuntimeException e) {
            // EMF's message quotes the text, so it stays here
            throw new RefusedException(
                    ResultCode.MALFORMED, "A text has a character that cannot be saved, such as a control character.");
        }
    }

    /**
     * Reads a profile.
     *
     * @param xmi UTF-8, or what XML says of itself; stays with the caller
     * @return a profile of its own, in no resource
     * @throws RefusedException PROFILE_DAMAGED, UNSUPPORTED_VERSION or TOO_LARGE
     */
    public static UpdateProfile read(byte[] xmi) throws RefusedException {
        if (xmi.length > MAX) {
            throw new RefusedException(ResultCode.TOO_LARGE, xmi.length + " bytes; allowed are " + MAX + ".");
        }
        Resource resource = new Sealed();
        try (InputStream in = new ByteArrayInputStream(xmi)) {
            resource.load(in, Map.of());
            return profile(resource);
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    private static UpdateProfile profile(Resource resource) throws RefusedException {
        List<EObject> roots = resource.getContents();
        if (roots.size() != 1 || !(roots.get(0) instanceof UpdateProfile profile)) {
            throw new RefusedException(ResultCode.PROFILE_DAMAGED, "(not one profile)");
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(profile, false); all.hasNext(); ) {
            if (all.next().eIsProxy()) {
                throw new RefusedException(ResultCode.PROFILE_DAMAGED, "(a reference out of the profile)");
            }
        }
        roots.clear();
        return profile;
    }

    /** Tells whether a namespace is that of some version of this format. */
    public static boolean isVersion(String namespace) {
        return namespace.startsWith(VERSIONS);
    }

    /**
     * The refusal of another version.
     *
     * @param namespace for which {@link #isVersion} holds
     * @return UNSUPPORTED_VERSION, with both versions where the text tells one
     */
    public static RefusedException otherVersion(String namespace) {
        String version = namespace.substring(VERSIONS.length());
        String known = RumsPackage.eNS_URI.substring(VERSIONS.length());
        return new RefusedException(
                ResultCode.UNSUPPORTED_VERSION,
                version.matches("[0-9]{1,9}") ? "This is version " + version + "; known is " + known + "." : "");
    }

    private static RefusedException refused(Throwable failure) {
        Optional<Resource.Diagnostic> place = Optional.empty();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof PackageNotFoundException missing && isVersion(String.valueOf(missing.uri()))) {
                return otherVersion(missing.uri());
            }
            if (each instanceof Resource.Diagnostic diagnostic) {
                place = Optional.of(diagnostic);
            }
        }
        return new RefusedException(
                ResultCode.PROFILE_DAMAGED,
                place.map(d -> "(line " + d.getLine() + ", column " + d.getColumn() + ")")
                        .orElse("(content)"));
    }

    /** A resource that reaches nothing outside of itself. */
    private static final class Sealed extends XMIResourceImpl {
        Sealed() {
            super(PLACE);
            ResourceSetImpl alone = new ResourceSetImpl();
            EPackage.Registry packages = new EPackageRegistryImpl(new EPackageRegistryImpl());
            packages.put(RumsPackage.eNS_URI, RumsPackage.eINSTANCE);
            alone.setPackageRegistry(packages);
            alone.setURIConverter(new Nowhere());
            alone.getResources().add(this);
            getDefaultLoadOptions().put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);
        }

        @Override
        protected XMLLoad createXMLLoad() {
            return new Load(createXMLHelper());
        }
    }

    /** Opens no other resource, whatever a text asks for. */
    private static final class Nowhere extends ExtensibleURIConverterImpl {
        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a profile is whole by itself");
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a profile is whole by itself");
        }
    }

    /** The platform's own parser, within limits. */
    private static final class Load extends XMILoadImpl {
        Load(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setValidating(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(JDK + "maxElementDepth", MAX_DEPTH);
            parser.setProperty(JDK + "elementAttributeLimit", MAX_ATTRIBUTES);
            return parser;
        }
    }
}
