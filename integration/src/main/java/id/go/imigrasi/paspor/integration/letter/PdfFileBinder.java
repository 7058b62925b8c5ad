package id.go.imigrasi.paspor.integration.letter;

import id.go.imigrasi.paspor.domain.archive.Enclosure;
import id.go.imigrasi.paspor.domain.archive.FileBinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Binds a file as PDF/A-3u: the cover is the document, each paper an embedded file of it (ISO
 * 19005-3 §6.8), byte for byte as it was.
 */
@Dependent
class PdfFileBinder implements FileBinder {
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final String PART = "<pdfaid:part>%d</pdfaid:part>";

  private final Clock clock;

  @Inject
  PdfFileBinder(Clock clock) {
    this.clock = clock;
  }

  @Override
  public byte[] bind(byte[] cover, List<Enclosure> enclosures) {
    try (PDDocument document = Loader.loadPDF(cover);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      claimThirdPart(document, catalog);
      Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
      COSArray associated = new COSArray();
      for (Enclosure each : enclosures) {
        PDComplexFileSpecification file = embedded(document, each);
        files.put(each.name(), file);
        associated.add(file.getCOSObject());
      }
      catalog.setNames(names(catalog, files));
      catalog.getCOSObject().setItem(ASSOCIATED, associated);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDComplexFileSpecification embedded(PDDocument document, Enclosure enclosure)
      throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(enclosure.bytes()), COSName.FLATE_DECODE);
    content.setSubtype(enclosure.mediaType());
    content.setSize(enclosure.bytes().length);
    content.setModDate(GregorianCalendar.from(clock.instant().atZone(ZoneOffset.UTC)));
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(enclosure.name());
    file.setFileUnicode(enclosure.name());
    file.setFileDescription(enclosure.name());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName(RELATIONSHIP, "Source");
    return file;
  }

  private static PDDocumentNameDictionary names(
      PDDocumentCatalog catalog, Map<String, PDComplexFileSpecification> files) {
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    return names;
  }

  /** Only the third part of the standard takes embedded files of any kind. */
  private static void claimThirdPart(PDDocument document, PDDocumentCatalog catalog)
      throws IOException {
    String claims =
        new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
            .replace(String.format(PART, 2), String.format(PART, 3));
    byte[] changed = claims.getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(changed)));
  }
}
