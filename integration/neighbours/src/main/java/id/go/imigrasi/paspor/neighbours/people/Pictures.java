package id.go.imigrasi.paspor.neighbours.people;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files, with their resolution in them. */
final class Pictures {
  private static final double INCHES_PER_METRE = 1 / 0.0254;

  private Pictures() {}

  static byte[] png(BufferedImage image, int dpi) {
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
    size.setAttribute("pixelsPerUnitXAxis", perMetre);
    size.setAttribute("pixelsPerUnitYAxis", perMetre);
    size.setAttribute("unitSpecifier", "meter");
    return write(image, "png", "javax_imageio_png_1.0", size, 1);
  }

  /**
   * @param quality 0 to 1
   */
  static byte[] jpeg(BufferedImage image, int dpi, float quality) {
    IIOMetadataNode jfif = new IIOMetadataNode("app0JFIF");
    jfif.setAttribute("majorVersion", "1");
    jfif.setAttribute("minorVersion", "2");
    jfif.setAttribute("thumbWidth", "0");
    jfif.setAttribute("thumbHeight", "0");
    jfif.setAttribute("resUnits", "1");
    jfif.setAttribute("Xdensity", Integer.toString(dpi));
    jfif.setAttribute("Ydensity", Integer.toString(dpi));
    IIOMetadataNode variety = new IIOMetadataNode("JPEGvariety");
    variety.appendChild(jfif);
    return write(image, "jpeg", "javax_imageio_jpeg_image_1.0", variety, quality);
  }

  private static byte[] write(
      BufferedImage image, String format, String tree, IIOMetadataNode child, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (quality < 1) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, resolved(writer, image, tree, child)), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadata resolved(
      ImageWriter writer, BufferedImage image, String tree, IIOMetadataNode child)
      throws IIOInvalidTreeException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    IIOMetadataNode root = new IIOMetadataNode(tree);
    root.appendChild(child);
    if (tree.contains("jpeg")) {
      root.appendChild(new IIOMetadataNode("markerSequence"));
    }
    metadata.mergeTree(tree, root);
    return metadata;
  }
}
