/** The 122 columns of Post Performance, December 2025, as an export has them. */
export const SPROUT_2025 = (
  'Date|Post ID|Network|Post Type|Content Type|Profile|Sent by|Link|Post|Linked Content|Impressions|' +
  'Organic Impressions|Paid Impressions|Follower Views|Non-follower Views|Reach|Organic Reach|Viral Reach|' +
  'Non-viral Reach|Paid Reach|Potential Reach|Engagement Rate (per Impression)|Engagement Rate (per Reach)|' +
  'Engagements|Reactions|Likes|Dislikes|Love Reactions|Haha Reactions|Wow Reactions|Sad Reactions|Angry Reactions|' +
  'Comments|Shares|Post Shares|Reposts|Quotes|Saves|Click-Through Rate|Post Link Clicks|SproutLink Clicks|' +
  'Other Post Clicks|Post Clicks (All)|Post Media Clicks|Post Hashtag Clicks|Post Detail Expand Clicks|' +
  'Profile Clicks|Other Engagements|Answers|App Engagements|App Install Attempts|App Opens|Follows from Post|' +
  'Unfollows from Post|bit.ly Link Clicks|Subscribers Gained from Video|Annotation Clicks|Card Clicks|Video Views|' +
  'Media Views|Organic Video Views|Paid Video Views|Partial Video Views|Organic Partial Video Views|' +
  'Paid Partial Video Views|Full Video Views|Full Video View Rate|Follow Video Views|For You Video Views|' +
  'Hashtag Video Views|Business Account Video Views|Others Video Views|Search Video Views|Sound Video Views|' +
  'Unspecified Video Views|Organic Full Video Views|Paid Full Video Views|Autoplay Video Views|' +
  'Click to Play Video Views|Sound on Video Views|Sound off Video Views|Autoplay Partial Video Views|' +
  'Click to Play Partial Video Views|Autoplay Full Video Views|Click to Play Full Video Views|95% Video Views|' +
  'Organic 95% Video Views|Paid 95% Video Views|Video Length (Seconds)|Average Video Time Watched (Seconds)|' +
  'Video View Time (Seconds)|Organic Video View Time (Seconds)|Paid Video View Time (Seconds)|Unique Video Views|' +
  'Average Unique Video Views per Post|Unique Organic Video Views|Unique Paid Video Views|Unique Full Video Views|' +
  'Unique Organic 95% Video Views|Unique Paid 95% Video Views|Video Ad Break Ad Impressions|' +
  'Video Ad Break Ad Earnings|Video Ad Break Ad Cost per Impression (CPM)|YouTube Premium Views|' +
  'Estimated Minutes Watched|Estimated Premium Minutes Watched|Story Taps Back|Story Taps Forward|Story Exits|' +
  'Story Replies|Video Added to Playlists|Subscribers Lost from Video|Video Removed from Playlists|' +
  'Annotation Impressions|Annotation Clickable Impressions|Annotation Closable Impressions|Annotation Closes|' +
  'Card Impressions|Card Teaser Impressions|Card Teaser Clicks|Poll Votes|Tags'
).split('|');
