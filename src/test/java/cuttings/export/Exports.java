package cuttings.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Exports and feeds for tests, put together from their items. */
public final class Exports {
  private Exports() {}

  /** An export of WordPress around some items. */
  public static String wordPress(String... items) {
    return """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- An export of your site. -->
    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel><title>Second Balcony</title><link>https://balcony.example</link>
    <language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_blog_url>https://balcony.example</wp:base_blog_url>
    <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[nora]]></wp:author_login>
    <wp:author_email>nora@balcony.example</wp:author_email>
    <wp:author_display_name><![CDATA[Nora Fenn]]></wp:author_display_name></wp:author>
    <wp:category><wp:cat_name><![CDATA[Reviews]]></wp:cat_name></wp:category>
    %s
    </channel></rss>
    """
        .formatted(String.join("\n", items));
  }

  /** A published post of WordPress; further elements may stand before the usual ones. */
  public static String post(String path, String title, String content, String further) {
    return """
    <item><title>%s</title><link>https://balcony.example/%s/</link>
    <pubDate>Mon, 11 Mar 2019 23:30:00 +0000</pubDate><dc:creator><![CDATA[nora]]></dc:creator>
    <guid isPermaLink="false">https://balcony.example/?p=12</guid><description></description>
    %s
    <content:encoded><![CDATA[%s]]></content:encoded>
    <excerpt:encoded><![CDATA[A lamp and who sat by it.]]></excerpt:encoded>
    <wp:post_id>12</wp:post_id><wp:post_date><![CDATA[2019-03-12 00:30:00]]></wp:post_date>
    <wp:post_modified><![CDATA[2019-04-01 09:00:00]]></wp:post_modified>
    <wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
    <wp:post_password><![CDATA[]]></wp:post_password>
    <category domain="category" nicename="reviews"><![CDATA[Reviews]]></category>
    <category domain="post_tag" nicename="ada-quill"><![CDATA[Ada Quill]]></category>
    <wp:postmeta><wp:meta_key>title</wp:meta_key><wp:meta_value>No</wp:meta_value></wp:postmeta>
    <wp:comment><wp:comment_author>Reader</wp:comment_author>
    <wp:comment_content><![CDATA[I disagree]]></wp:comment_content></wp:comment>
    </item>\
    """
        .formatted(title, path, further, content);
  }

  static List<Entry> feed(String xml) throws IOException {
    var entries = new ArrayList<Entry>();
    Feed.read(new ByteArrayInputStream(xml.getBytes(UTF_8)), entries::add);
    return entries;
  }

  static Post onlyPost(List<Entry> entries) {
    if (entries.size() == 1 && entries.getFirst() instanceof Entry.Posted(_, var post)) return post;
    throw new AssertionError("no single post: " + entries);
  }
}
